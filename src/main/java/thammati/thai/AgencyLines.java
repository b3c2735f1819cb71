package thammati.thai;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who came before whom among the agencies. */
final class AgencyLines {
  private final List<Agency> all;
  private final Map<String, Agency> byName;
  private final Map<String, List<Agency>> before;

  /** Reads the successors that the agencies themselves tell. */
  AgencyLines(List<Agency> all) {
    this.all = all;
    this.byName = all.stream().collect(Collectors.toMap(Agency::name, Function.identity()));
    this.before = new HashMap<>();
    for (Agency agency : all) {
      for (String successor : agency.successors()) {
        before.computeIfAbsent(successor, _ -> new ArrayList<>()).add(agency);
      }
    }
  }

  List<Agency> successors(Agency agency) {
    return agency.successors().stream().map(byName::get).filter(Objects::nonNull).toList();
  }

  List<Agency> predecessors(Agency agency) {
    return List.copyOf(before.getOrDefault(agency.name(), List.of()));
  }

  /** All that can be reached by going only back or only on, in the order of the table. */
  List<Agency> line(Agency agency) {
    Set<Agency> line = new HashSet<>(reached(agency, this::predecessors));
    line.addAll(reached(agency, this::successors));
    return all.stream().filter(line::contains).toList();
  }

  private static Set<Agency> reached(Agency from, Function<Agency, List<Agency>> step) {
    Set<Agency> reached = new HashSet<>();
    Queue<Agency> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Agency next = open.remove();
      if (reached.add(next)) open.addAll(step.apply(next));
    }
    return reached;
  }
}
