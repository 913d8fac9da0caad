package se.utmana.app.mission.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Mission;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.TestSite;

/** Missions as anybody reads them: pages, files and the API say the same. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MissionSiteTests {

  private final TestSite site;
  private final Space space;
  private final Space other;
  private final Mission mission;

  MissionSiteTests(AMission make, Spaces spaces, @LocalServerPort int port) {
    this.site = new TestSite(port);
    this.space = ASpace.openPublic(spaces);
    this.other = ASpace.openPublic(spaces);
    this.mission = make.adopted(space);
  }

  @Test
  void tellsWhatIsPromisedAndByWhom() {
    assertThat(site.get(path("")).body())
        .contains("Alla barn äter god mat.", "Antagen", "Skolchefen", FAR.toString());
    assertThat(site.get("/api/v1" + path("/commitments")).body())
        .contains("\"state\":\"CONFIRMED\"", "Skolchefen");
    assertThat(site.get("/api/v1" + path("/decisions")).body()).contains("\"state\":\"ADOPTED\"");
  }

  @Test
  void givesPicturesAndTablesAsFiles() {
    assertThat(site.get(path("/horizon.svg")).body()).startsWith("<svg").contains("Svinn");
    assertThat(site.get(path("/horizon.csv")).body()).contains("2030-09-08,Ordinarie val");
    assertThat(site.get(path("/alignment.svg")).body()).startsWith("<svg").contains("Svinn");
    assertThat(site.get(path("/alignment.csv")).body()).contains("Svinn,", "Inga åtaganden");
  }

  @Test
  void aMissionOfAnotherSpaceAnswersLikeAMissingOne() {
    var elsewhere = other.path() + "/missions/" + mission.id();
    assertThat(site.get(elsewhere).statusCode()).isEqualTo(404);
    assertThat(site.get(elsewhere + "/alignment").statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + elsewhere + "/goals").statusCode()).isEqualTo(404);
  }

  @Test
  void teachesWhatAMissionIsWhereThereIsNone() {
    assertThat(site.get(other.path() + "/missions").body())
        .contains("Rummet har ingen mission ännu");
    assertThat(site.get(other.path() + "/missions/mandates").body())
        .contains("Inga mandat är inskrivna");
    assertThat(site.get(other.path() + "/missions/support").body())
        .contains("Rummet bidrar inte till någon annans mission");
  }

  private String path(String below) {
    return space.path() + "/missions/" + mission.id() + below;
  }
}
