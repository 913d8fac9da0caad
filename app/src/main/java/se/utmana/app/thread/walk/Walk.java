package se.utmana.app.thread.walk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The surroundings of a record in its thread.
 *
 * @param stations from the earliest to the latest
 * @param isCut whether there is more than is shown
 */
record Walk(List<Station> stations, List<Strand> strands, boolean isCut) {

  Walk {
    stations = List.copyOf(stations);
    strands = List.copyOf(strands);
  }

  Station here() {
    return stations.stream().filter(Station::isHere).findFirst().orElseThrow();
  }

  boolean isAlone() {
    return stations.size() == 1;
  }

  List<Strand> from(Station station) {
    var id = station.face().id();
    return strands.stream().filter(one -> one.earlier().equals(id)).toList();
  }

  Optional<Station> at(UUID id) {
    return stations.stream().filter(one -> one.face().id().equals(id)).findFirst();
  }

  /** The link by which a station is reached from where the walk began. */
  Optional<Strand> towards(Station station) {
    var id = station.face().id();
    return strands.stream()
        .filter(
            one ->
                station.step() > 0
                    ? one.later().equals(id) && stepOf(one.earlier()) == station.step() - 1
                    : one.earlier().equals(id) && stepOf(one.later()) == station.step() + 1)
        .findFirst();
  }

  private int stepOf(UUID id) {
    return at(id).map(Station::step).orElse(Integer.MAX_VALUE);
  }
}
