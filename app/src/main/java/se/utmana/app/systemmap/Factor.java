package se.utmana.app.systemmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Something in the system that can increase or decrease.
 *
 * @param source where it comes from, for a factor that rests on a source
 * @param unit what it is counted in, may be empty
 * @param indicator the indicator that follows it, may be empty
 * @param level on which level it can be changed, null when nobody has said
 * @param affected who is affected, may be empty
 * @param group the sector or group of factors that it belongs to, may be empty
 * @param spot where somebody put it, null for the layout to decide
 * @param standsFor the records of the space that it stands for
 */
public record Factor(
    FactorId id,
    Phrase label,
    Phrase description,
    Basis basis,
    String source,
    String unit,
    String indicator,
    @Nullable Level level,
    String affected,
    String group,
    @Nullable Spot spot,
    List<UUID> standsFor) {

  public static final int LABEL_LENGTH = 120;
  public static final int TEXT_LENGTH = 2000;
  public static final int LINE_LENGTH = 300;
  public static final int MOST_RECORDS = 20;

  public Factor {
    label = Objects.requireNonNullElse(label, Phrase.EMPTY);
    description = Objects.requireNonNullElse(description, Phrase.EMPTY);
    basis = Objects.requireNonNullElse(basis, Basis.ASSUMPTION);
    source = Objects.requireNonNullElse(source, "").strip();
    unit = Objects.requireNonNullElse(unit, "").strip();
    indicator = Objects.requireNonNullElse(indicator, "").strip();
    affected = Objects.requireNonNullElse(affected, "").strip();
    group = Objects.requireNonNullElse(group, "").strip();
    standsFor = standsFor == null ? List.of() : List.copyOf(standsFor);
  }

  /** A factor of which nothing but the label is known. */
  public Factor(FactorId id, Phrase label) {
    this(id, label, Phrase.EMPTY, Basis.ASSUMPTION, "", "", "", null, "", "", null, List.of());
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    if (label.isEmpty()) {
      return Optional.of(Refusal.at("label", "systemmap.refused.label"));
    }
    if (basis == Basis.SOURCE && source.isEmpty()) {
      return Optional.of(Refusal.at("source", "systemmap.refused.source"));
    }
    if (standsFor.size() > MOST_RECORDS) {
      return Optional.of(Refusal.at("standsFor", "systemmap.refused.many", MOST_RECORDS));
    }
    return Lengths.check("label", label, LABEL_LENGTH)
        .or(() -> Lengths.check("description", description, TEXT_LENGTH))
        .or(() -> Lengths.check("source", source, TEXT_LENGTH))
        .or(() -> Lengths.check("unit", unit, LINE_LENGTH))
        .or(() -> Lengths.check("indicator", indicator, LINE_LENGTH))
        .or(() -> Lengths.check("affected", affected, LINE_LENGTH))
        .or(() -> Lengths.check("group", group, LINE_LENGTH));
  }
}
