package se.utmana.app.systemmap.format.read;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.utmana.app.systemmap.format.sketch.MapProblem;

/** Walks through XML that nobody has vouched for: no document types, no entities, not too deep. */
final class XmlText {

  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final XMLInputFactory FACTORY = factory();

  private final Source source;

  XmlText(Source source) {
    this.source = source;
  }

  /** What is done with the parts of a document, in their order. */
  interface Visitor {

    /** An element begins; its attributes are the reader's. */
    void begin(String name, XMLStreamReader at) throws MapProblem;

    /** An element ends, with the text that stood directly in it. */
    void end(String name, String text) throws MapProblem;
  }

  /** Looks at every part and does nothing. */
  static final Visitor NOTHING =
      new Visitor() {
        @Override
        public void begin(String name, XMLStreamReader at) {}

        @Override
        public void end(String name, String text) {}
      };

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Real files use prefixes that they never declare.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The name of the outermost element without its prefix, empty when there is none. */
  static String root(String text) {
    try {
      var reader = FACTORY.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return local(reader.getLocalName());
        }
      }
    } catch (XMLStreamException broken) {
      return "";
    }
    return "";
  }

  void walk(Visitor visitor) throws MapProblem {
    try {
      var reader = FACTORY.createXMLStreamReader(new StringReader(source.text()));
      walk(reader, visitor);
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw MapProblem.at(source.name(), Math.max(1, line), "xml");
    }
  }

  private void walk(XMLStreamReader reader, Visitor visitor) throws XMLStreamException, MapProblem {
    var texts = new StringBuilder[DEEPEST + 1];
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw MapProblem.at(source.name(), line(reader), "dtd");
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw MapProblem.at(source.name(), line(reader), "deep", DEEPEST);
          }
          texts[depth] = new StringBuilder();
          visitor.begin(local(reader.getLocalName()), reader);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (reader.getTextLength() > LONGEST_TEXT) {
            throw MapProblem.at(source.name(), line(reader), "long");
          }
          if (depth > 0) {
            texts[depth].append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT ->
            visitor.end(local(reader.getLocalName()), texts[depth--].toString().strip());
        default -> {}
      }
    }
  }

  /** The line that the reader is at. */
  static int line(XMLStreamReader reader) {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  /** An attribute by its name without a prefix, empty when it is not there. */
  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (local(reader.getAttributeLocalName(i)).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
