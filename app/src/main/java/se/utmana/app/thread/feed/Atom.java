package se.utmana.app.thread.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.web.Language;

/** A feed in the Atom format (RFC 4287). */
public final class Atom {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private static final MediaType TYPE =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private final XMLStreamWriter xml;
  private final Channel channel;
  private final PublicAddress address;

  private Atom(XMLStreamWriter xml, Channel channel, PublicAddress address) {
    this.xml = xml;
    this.channel = channel;
    this.address = address;
  }

  /**
   * What a feed is of.
   *
   * @param path of the page that shows the same
   * @param author whose words they are, a space or all of them
   */
  public record Channel(UUID id, String title, String path, String author, Language language) {}

  /** Something new. */
  public record Entry(UUID id, String title, String path, String summary, LocalDate day) {}

  /** The feed as an answer that nobody keeps. */
  public static ResponseEntity<String> answer(
      Channel channel, List<Entry> entries, PublicAddress address) {
    return ResponseEntity.ok()
        .contentType(TYPE)
        .cacheControl(CacheControl.noStore())
        .body(of(channel, entries, address));
  }

  private static String of(Channel channel, List<Entry> entries, PublicAddress address) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new Atom(xml, channel, address).write(entries);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string can always be written to", e);
    }
    return text.toString();
  }

  private void write(List<Entry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", channel.language().code());
    element("title", channel.title());
    element("id", urn(channel.id()));
    element("updated", time(entries.isEmpty() ? LocalDate.EPOCH : entries.getFirst().day()));
    link(channel.path());
    xml.writeStartElement("author");
    element("name", channel.author());
    xml.writeEndElement();
    for (var entry : entries) {
      write(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("title", entry.title());
    element("id", urn(entry.id()));
    element("updated", time(entry.day()));
    link(entry.path());
    element("summary", entry.summary());
    xml.writeEndElement();
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
    xml.writeEndElement();
  }

  private void link(String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", address.of(path).toString());
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  /** The index knows days only. */
  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
