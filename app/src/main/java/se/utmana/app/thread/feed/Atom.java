package se.utmana.app.thread.feed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.Space;
import se.utmana.app.web.Texts;

/** A feed in the Atom format (RFC 4287). */
final class Atom {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final Texts texts;
  private final PublicAddress address;

  private Atom(XMLStreamWriter xml, Texts texts, PublicAddress address) {
    this.xml = xml;
    this.texts = texts;
    this.address = address;
  }

  static String of(Space space, List<Item> items, Texts texts, PublicAddress address) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new Atom(xml, texts, address).write(space, items);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string can always be written to", e);
    }
    return text.toString();
  }

  private void write(Space space, List<Item> items) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", texts.language().code());
    element("title", texts.get("thread.feed.title.of", space.name().in(texts.language())));
    element("id", urn(space.id().value()));
    var newest = items.isEmpty() ? LocalDate.EPOCH : items.getFirst().day();
    element("updated", time(newest));
    link(space.path() + "/news");
    xml.writeStartElement("author");
    element("name", space.name().in(texts.language()));
    xml.writeEndElement();
    for (var item : items) {
      entry(space, item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Space space, Item item) throws XMLStreamException {
    var language = texts.language();
    xml.writeStartElement("entry");
    element("title", item.face().title().in(language));
    element("id", urn(item.id()));
    element("updated", time(item.day()));
    link(item.face().href(space.path()));
    var reason = item.reason().in(language);
    element("summary", item.sentence(texts) + (reason.isEmpty() ? "" : ". " + reason));
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
