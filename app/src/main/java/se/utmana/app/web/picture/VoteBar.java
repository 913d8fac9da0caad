package se.utmana.app.web.picture;

/** How votes divide a bar into agreement, passing and disagreement, from left to right. */
public record VoteBar(long agree, long pass, long disagree) {

  public double agreeShare() {
    return share(agree);
  }

  public double passShare() {
    return share(pass);
  }

  public double disagreeShare() {
    return share(disagree);
  }

  public String agreeEnd() {
    return Svg.percent(agreeShare());
  }

  public String passWidth() {
    return Svg.percent(passShare());
  }

  public String passEnd() {
    return Svg.percent(agreeShare() + passShare());
  }

  public String disagreeWidth() {
    return Svg.percent(disagreeShare());
  }

  private double share(long votes) {
    var all = agree + pass + disagree;
    return all == 0 ? 0 : (double) votes / all;
  }
}
