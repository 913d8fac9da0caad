package se.utmana.app.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utmana.app.web.asset.GalleryAssets;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.part.Icon;
import se.utmana.app.web.part.Stop;
import se.utmana.app.web.part.Tab;

/** A page with every component in it, to look at: {@code Gallery.main} writes it to a folder. */
final class Gallery {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Gallery.class.getClassLoader(), "se.utmana.app");
  private final Shell shell;

  Gallery(Shell shell) {
    this.shell = shell;
  }

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var assets = new GalleryAssets(folder);
    for (var language : Language.values()) {
      for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
        var shell = shell(language, theme, assets.address());
        var name = "gallery-" + language.code() + "-" + theme.code() + ".html";
        Files.writeString(folder.resolve(name), new Gallery(shell).page());
      }
    }
  }

  static Shell shell(Language language, Theme theme, String assets) {
    var viewer = new Viewer(Ids.next(), "Maja Lind", true, null);
    var texts = new TextBook().in(language);
    return new Shell(
        texts, viewer, theme, "/spaces", "csrf", "nonce", texts.get("web.saved"), assets, links());
  }

  private static List<NavLink> links() {
    return List.of(
        new NavLink(NavLink.Menu.MAIN, 1, "web.about", "/", Audience.ANYONE),
        new NavLink(NavLink.Menu.MAIN, 2, "web.accessibility", "/spaces", Audience.ANYONE),
        new NavLink(NavLink.Menu.ACCOUNT, 1, "web.about", "/account", Audience.ANYONE),
        new NavLink(NavLink.Menu.FOOT, 1, "web.accessibility", "/accessibility", Audience.ANYONE),
        new NavLink(NavLink.Menu.FOOT, 2, "web.about", "/about", Audience.ANYONE));
  }

  String page() {
    Content place =
        out ->
            out.writeContent(
                part(
                    "place",
                    Map.of(
                        "name", "Region Norrdalen",
                        "href", "/spaces/1",
                        "label", "Rummets sidor",
                        "tabs",
                            List.of(
                                new Tab("Översikt", "/spaces/1", false),
                                new Tab("Dialoger", "/spaces/1/dialogues", true),
                                new Tab("Utmaningar", "/spaces/1/challenges", false),
                                new Tab("Aktörer", "/spaces/1/actors", false),
                                new Tab("Medlemmar", "/spaces/1/members", false)))));
    Content content = out -> parts().forEach(out::writeContent);
    return part(
        "layout",
        Map.of(
            "shell", shell,
            "title", "Komponenter",
            "header", place,
            "crumbs", List.of(new Crumb("Rum", "/spaces"), new Crumb("Norrdalen", "/spaces/1")),
            "content", content));
  }

  private List<String> parts() {
    Content tags =
        out -> {
          out.writeContent(part("tag", Map.of("label", "Öppen", "kind", "pine")));
          out.writeContent(part("tag", Map.of("label", "Regional", "kind", "lake")));
          out.writeContent(
              part("tag", Map.of("label", "Exempel", "kind", "cloudberry", "icon", Icon.INFO)));
          out.writeContent(part("tag", Map.of("label", "Avvisad", "kind", "lingon")));
          out.writeContent(part("tag", Map.of("label", "Klar", "kind", "moss")));
          out.writeContent(part("tag", Map.of("label", "Utkast")));
        };
    Content actions =
        raw(
            "<a class=\"button\" href=\"#\">Delta i dialogen</a>"
                + "<a class=\"button second\" href=\"#\">Se resultat</a>"
                + "<a class=\"button quiet\" href=\"#\">Dela länk</a>");
    return List.of(
        part(
            "pagehead",
            Map.of(
                "eyebrow",
                "Dialog",
                "title",
                "Vad gör det svårt att äta bra i skolan?",
                "lead",
                "Elever, måltidspersonal och föräldrar i fem kommuner säger vad de tycker om"
                    + " varandras påståenden.",
                "tags",
                tags,
                "actions",
                actions)),
        "<div class=\"flow\">",
        GalleryParts.facts(),
        notices(),
        GalleryParts.choices(this),
        "<h2>Formulär</h2>",
        form(),
        GalleryParts.cards(this),
        GalleryParts.table(this),
        "<h2>Tråden</h2>",
        thread(),
        "<h2>Framsteg</h2>",
        part(
            "progress",
            Map.of("shell", shell, "label", "Läser in röster", "done", 12400L, "total", 29719L)),
        part(
            "empty",
            Map.of(
                "title", "Här finns inga dialoger än",
                "text", "I en dialog röstar många på korta påståenden.",
                "action", raw("<a class=\"button\" href=\"#\">Öppna en dialog</a>"))),
        "</div>");
  }

  private String notices() {
    var all = new StringBuilder("<h2>Besked</h2>");
    for (var kind : List.of("info", "done", "attention", "stop")) {
      all.append(
          part(
              "notice",
              Map.of(
                  "kind",
                  kind,
                  "title",
                  "Dialogen stänger om tre dagar",
                  "content",
                  raw("<p>Efter den 26 november går det bara att läsa.</p>"))));
    }
    return all.toString();
  }

  private String form() {
    var errors = new FormErrors(Map.of("title", shell.text("web.invalid.NotBlank")));
    var in = new StringBuilder(part("faults", Map.of("shell", shell, "errors", errors)));
    in.append(field(errors, Map.of("name", "title", "label", "Rubrik", "hint", "En kort fråga.")));
    in.append(
        field(
            errors, Map.of("name", "mail", "label", "E-post", "type", "email", "optional", true)));
    var fields = new HashMap<String, Object>(Map.of("shell", shell, "errors", errors));
    fields.putAll(Map.of("name", "context", "label", "Sammanhang", "rows", 3));
    in.append(part("textarea", fields));
    var choices =
        List.of(
            new Choice("open", "Alla med länken", "Ingen behöver logga in."),
            new Choice("members", "Rummets medlemmar"));
    var choice =
        new HashMap<String, Object>(Map.of("shell", shell, "errors", errors, "choices", choices));
    choice.putAll(Map.of("name", "who", "label", "Vilka får delta?", "value", "open"));
    in.append(part("radios", choice));
    choice.putAll(Map.of("name", "level", "label", "Nivå"));
    in.append(part("select", choice));
    in.append(
        part("checkbox", Map.of("errors", errors, "name", "mod", "label", "Granska i förväg")));
    in.append(
        "<div class=\"buttons\"><button class=\"button\">Spara</button>"
            + "<button class=\"button danger\">Ta bort</button>"
            + "<button class=\"button second\" disabled>Vänta</button></div>");
    return part("form", Map.of("shell", shell, "action", "/x", "content", raw(in.toString())));
  }

  private String field(FormErrors errors, Map<String, Object> more) {
    var all = new HashMap<String, Object>(Map.of("shell", shell, "errors", errors));
    all.putAll(more);
    return part("field", all);
  }

  private String thread() {
    return part(
        "thread",
        Map.of(
            "shell",
            shell,
            "stops",
            List.of(
                new Stop(Stop.Time.BEFORE, "Utmaning", "Matvanor hos unga", "/a"),
                new Stop(Stop.Time.HERE, "Dialog", "Vad gör det svårt att äta bra?", "/b"),
                new Stop(Stop.Time.AFTER, "Systemkarta", "Skolmaten i Norrdalen", "/c"),
                new Stop(Stop.Time.NEXT, "Uppdrag", "Inte än", ""))));
  }

  Shell shell() {
    return shell;
  }

  String part(String name, Map<String, Object> parameters) {
    var output = new StringOutput();
    templates.render("web/" + name + ".jte", parameters, output);
    return output.toString();
  }

  static Content raw(String html) {
    return output -> output.writeContent(html);
  }
}
