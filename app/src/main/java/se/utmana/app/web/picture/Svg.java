package se.utmana.app.web.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture under construction: SVG text with escaped words and numbers of at most two decimals.
 * What it draws carries CSS classes ({@code p-text}, {@code p-1}), so that it follows the theme;
 * {@link StandaloneSvg} turns it into a file that stands alone.
 *
 * <pre>{@code
 * var picture = Svg.picture("landscape", 640, 480, title, description);
 * picture.circle("p-1", x, y, 4).text("p-soft", x, y + 16, "middle", 14, label);
 * return picture.end();
 * }</pre>
 */
public final class Svg {

  private final StringBuilder text = new StringBuilder(4096);

  private Svg() {}

  /** A picture with a title and a description for those who do not see it. */
  public static Svg picture(String id, double width, double height, String title, String about) {
    var svg = new Svg();
    svg.text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.text.append(number(width)).append(' ').append(number(height)).append('"');
    svg.attribute("role", "img").attribute("aria-labelledby", id + "-title " + id + "-about");
    svg.text.append('>');
    return svg.named(id, title, about);
  }

  /** A picture whose parts are links: a group to assistive technology, not one image. */
  public static Svg links(String id, double width, double height, String title, String about) {
    var svg = picture(id, width, height, title, about);
    var role = svg.text.indexOf("role=\"img\"");
    svg.text.replace(role, role + 10, "role=\"group\"");
    return svg;
  }

  private Svg named(String id, String title, String about) {
    text.append("<title id=\"").append(escape(id)).append("-title\">").append(escape(title));
    text.append("</title><desc id=\"").append(escape(id)).append("-about\">");
    text.append(escape(about)).append("</desc>");
    return this;
  }

  public Svg circle(String css, double x, double y, double radius) {
    return open("circle", css).number("cx", x).number("cy", y).number("r", radius).close();
  }

  public Svg line(String css, double x1, double y1, double x2, double y2) {
    open("line", css).number("x1", x1).number("y1", y1);
    return number("x2", x2).number("y2", y2).close();
  }

  public Svg rect(String css, double x, double y, double width, double height, double round) {
    open("rect", css).number("x", x).number("y", y);
    return number("width", width).number("height", height).number("rx", round).close();
  }

  /** A line of any form, given as path data; build it with {@link #point}. */
  public Svg path(String css, String data) {
    return open("path", css).attribute("d", data).close();
  }

  /**
   * A line of text.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  public Svg text(String css, double x, double y, String anchor, double size, String words) {
    open("text", css).number("x", x).number("y", y).attribute("text-anchor", anchor);
    number("font-size", size);
    text.append('>').append(escape(words)).append("</text>");
    return this;
  }

  /** Everything until {@link #endGroup} belongs together; the title shows when one points at it. */
  public Svg group(String css, @Nullable String title) {
    open("g", css);
    text.append('>');
    if (title != null) {
      text.append("<title>").append(escape(title)).append("</title>");
    }
    return this;
  }

  public Svg endGroup() {
    text.append("</g>");
    return this;
  }

  /** Everything until {@link #endLink} leads to an address on this server. */
  public Svg link(String href, String label) {
    open("a", "").attribute("href", href).attribute("aria-label", label);
    text.append('>');
    return this;
  }

  public Svg endLink() {
    text.append("</a>");
    return this;
  }

  /** The finished picture, to be put into a template. */
  public Picture end() {
    return new Picture(text + "</svg>");
  }

  /** A point in path data, {@code "12.5 40"}. */
  public static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** A share as a length in percent of the picture: {@code "62.5%"}. */
  public static String percent(double share) {
    return number(100 * share) + "%";
  }

  /** At most two decimals, a point whatever the language. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A picture has no place for " + value);
    }
    var rounded = Math.round(value * 100);
    return rounded % 100 == 0
        ? Long.toString(rounded / 100)
        : String.format(Locale.ROOT, rounded % 10 == 0 ? "%.1f" : "%.2f", rounded / 100.0);
  }

  private Svg open(String element, String css) {
    text.append('<').append(element);
    return css.isEmpty() ? this : attribute("class", css);
  }

  private Svg number(String name, double value) {
    return attribute(name, number(value));
  }

  private Svg attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    return this;
  }

  private Svg close() {
    text.append("/>");
    return this;
  }

  static String escape(String words) {
    var safe = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c < ' ' && c != '\n' ? ' ' : c);
              }
            });
    return safe.toString();
  }

  /** A finished picture as SVG text; every word in it is escaped. */
  public record Picture(String svg) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
      output.writeContent(svg);
    }
  }
}
