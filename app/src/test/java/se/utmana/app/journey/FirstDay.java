package se.utmana.app.journey;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import se.utmana.app.console.FirstSteps;

/** What the first administrator does: signs in by the printed link, opens a space, a dialogue. */
final class FirstDay {

  static final String SPACE = "Bussen i Norrdalen";
  static final String QUESTION = "Vad behövs för att bussen ska passa fler?";

  static final List<String> STATEMENTS =
      List.of(
          "Bussen ska gå oftare på kvällen.",
          "Biljetten ska vara gratis för alla under tjugo år.",
          "Hållplatserna ska ha tak och sittplats.",
          "Bussen ska gå rakare även om hållplatserna blir färre.",
          "Det ska gå att betala med kontanter ombord.");

  private final List<FirstSteps> firstSteps;
  private final String site;

  FirstDay(List<FirstSteps> firstSteps, String site) {
    this.firstSteps = firstSteps;
    this.site = site;
  }

  /** Answers the public address of the dialogue that was opened. */
  String openADialogue(Walk walk) {
    signIn(walk);
    walk.press(AriaRole.LINK, "Öppna ett rum");
    walk.fill("nameSv", SPACE).fill("purposeSv", "Fler ska kunna åka buss.");
    walk.press(AriaRole.BUTTON, "Öppna rummet");
    walk.press(AriaRole.LINK, "Start").press(AriaRole.LINK, "Skriv utmaningen");
    walk.fill("titleSv", "Bussen passar inte dem som behöver den");
    walk.fill("textSv", "Den som jobbar kväll kommer inte hem.").press(AriaRole.BUTTON, "Spara");
    walk.press(AriaRole.LINK, "Dialoger").press(AriaRole.LINK, "Skapa en dialog");
    walk.fill("question", QUESTION).fill("statements", String.join("\n", STATEMENTS));
    walk.page().locator("main form .button").first().click();
    walk.look().press(AriaRole.BUTTON, "Öppna dialogen");
    return walk.page().locator("#link").inputValue();
  }

  private void signIn(Walk walk) {
    walk.open(firstLink()).fill("name", "Maja Lind").fill("mail", "maja@exempel.se");
    walk.fill("password", "lingon tall myr bäck").page().locator("main .button").first().click();
    walk.look();
  }

  private String firstLink() {
    return firstSteps.stream()
        .flatMap(steps -> steps.lines(URI.create(site)).stream())
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .filter(word -> word.startsWith(site + "/welcome/"))
        .findFirst()
        .orElseThrow();
  }
}
