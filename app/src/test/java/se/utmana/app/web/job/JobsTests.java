package se.utmana.app.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.WebTrials;
import se.utmana.app.web.live.Live;

@ServerTest
@Import(WebTrials.class)
class JobsTests {

  private final UUID owner = Ids.next();
  private final JdbcClient sql;
  private final Jobs jobs;
  private final JobStore store;
  private final Live live;
  private final TransactionTemplate transaction;
  private final PlatformTransactionManager transactions;

  JobsTests(
      @Autowired JdbcClient sql,
      @Autowired Jobs jobs,
      @Autowired JobStore store,
      @Autowired Live live,
      @Autowired TransactionTemplate transaction,
      @Autowired PlatformTransactionManager transactions) {
    this.sql = sql;
    this.jobs = jobs;
    this.store = store;
    this.live = live;
    this.transaction = transaction;
    this.transactions = transactions;
  }

  @Test
  void aJobLeadsToItsResult() throws Exception {
    var id = jobs.start(owner, "web.job.running", progress -> "/spaces/there");
    var job = ended(id);
    assertThat(job.state()).isEqualTo(Job.State.DONE);
    assertThat(job.resultHref()).isEqualTo("/spaces/there");
  }

  @Test
  void aJobShowsHowFarItIs() throws Exception {
    var mayEnd = new CountDownLatch(1);
    var hasBegun = new CountDownLatch(1);
    var id =
        jobs.start(
            owner,
            "web.job.running",
            progress -> {
              progress.reached(3, 12);
              hasBegun.countDown();
              mayEnd.await();
              return "/";
            });
    hasBegun.await();
    var job = store.find(id, owner).orElseThrow();
    mayEnd.countDown();
    assertThat(job.isRunning()).isTrue();
    assertThat(job.done()).isEqualTo(3);
    assertThat(job.total()).isEqualTo(12);
    ended(id);
  }

  @Test
  void aRefusedJobGivesItsReason() throws Exception {
    var refusal = Refusal.of("web.invalid.Size", 200);
    var id =
        jobs.start(
            owner,
            "web.job.running",
            progress -> {
              throw new RefusedException(refusal);
            });
    var job = ended(id);
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(job.fault()).isEqualTo(Refusal.of("web.invalid.Size", "200"));
  }

  @Test
  void aBrokenJobGivesACode() throws Exception {
    var id =
        jobs.start(
            owner,
            "web.job.running",
            progress -> {
              throw new IllegalStateException("A trial");
            });
    var job = ended(id);
    assertThat(job.faultKey()).isEqualTo("web.job.broken");
    assertThat(job.faultArguments()).singleElement().asString().matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
  }

  @Test
  void onlyItsOwnerFindsAJob() throws Exception {
    var id = jobs.start(owner, "web.job.running", progress -> "/");
    ended(id);
    assertThat(store.find(id, Ids.next())).isEmpty();
  }

  @Test
  void aJobOfATransactionThatIsUndoneNeverRuns() throws Exception {
    var ran = new CountDownLatch(1);
    transaction.executeWithoutResult(
        status -> {
          jobs.start(owner, "web.job.running", progress -> count(ran));
          status.setRollbackOnly();
        });
    assertThat(ran.await(300, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void aJobIsInterruptedWhenItsServerIsSilent() {
    var id = new JobId(Ids.next());
    var later = Clock.offset(Clock.systemUTC(), JobStore.SILENCE.plus(Duration.ofSeconds(5)));
    store.add(id, owner, "web.job.running", Ids.random());
    store.beat(Ids.random());
    assertThat(store.find(id, owner).orElseThrow().isRunning()).isTrue();
    new JobStore(sql, later).beat(Ids.random());
    assertThat(store.find(id, owner).orElseThrow().state()).isEqualTo(Job.State.INTERRUPTED);
  }

  @Test
  void aJobShowsHowFarItIsBeforeItsOwnTransactionEnds() throws Exception {
    var mayEnd = new CountDownLatch(1);
    var hasSaid = new CountDownLatch(1);
    var id =
        jobs.start(
            owner,
            "web.job.running",
            progress -> {
              return transaction.execute(
                  status -> {
                    progress.step("web.job.result");
                    hasSaid.countDown();
                    return await(mayEnd);
                  });
            });
    hasSaid.await();
    assertThat(store.find(id, owner).orElseThrow().stepKey()).isEqualTo("web.job.result");
    mayEnd.countDown();
    assertThat(ended(id).state()).isEqualTo(Job.State.DONE);
  }

  private static String await(CountDownLatch latch) {
    try {
      latch.await();
      return "/";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aServerThatStopsGivesUpItsJobs() throws Exception {
    var mayEnd = new CountDownLatch(1);
    var other = new Jobs(store, live, transactions);
    var id =
        other.start(
            owner,
            "web.job.running",
            progress -> {
              mayEnd.await();
              return "/";
            });
    other.stop();
    assertThat(store.find(id, owner).orElseThrow().state()).isEqualTo(Job.State.INTERRUPTED);
    mayEnd.countDown();
  }

  private static String count(CountDownLatch latch) {
    latch.countDown();
    return "/";
  }

  private Job ended(JobId id) throws InterruptedException {
    for (var i = 0; i < 200; i++) {
      var job = store.find(id, owner).orElseThrow();
      if (!job.isRunning()) {
        return job;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The job did not end");
  }
}
