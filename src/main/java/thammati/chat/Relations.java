package thammati.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thammati.facts.Edge;
import thammati.facts.ReferenceResolver.Ambiguous;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.facts.ReferenceResolver.Scored;
import thammati.facts.Stated;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.FactLabels;
import thammati.store.FactsCatalog;

/** How the resolutions on one matter cite and change each other. Safe to share between threads. */
public final class Relations {
  /** Most steps away from the resolution asked about. */
  public static final int MOST_STEPS = 4;

  /** Most resolutions of a picture, so that it can still be read. */
  public static final int MOST_NODES = 60;

  private final Catalog catalog;
  private final FactsCatalog facts;
  private final FactLabels labels;

  /** Reads these. */
  public Relations(Catalog catalog, FactsCatalog facts, FactLabels labels) {
    this.catalog = catalog;
    this.facts = facts;
    this.labels = labels;
  }

  /**
   * A resolution in the picture.
   *
   * @param text the one that is shown
   * @param decisions what the cabinet decided in it, in order
   * @param steps how many references lie between it and the one asked about
   */
  public record Node(Resolution text, List<DecisionCode> decisions, int steps) {
    /** Copies the list. */
    public Node {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * The picture.
   *
   * @param nodes the one asked about first, then by steps and by meeting
   * @param edges references among the nodes, each resolved, oldest first
   * @param open references of the one asked about that lead to nothing certain, in order
   * @param doubtful references of later resolutions that may mean the one asked about, newest first
   * @param titles of the resolutions that an open reference may mean
   * @param cut whether there are more than {@value #MOST_NODES}
   */
  public record Picture(
      List<Node> nodes,
      List<Stated<Edge>> edges,
      List<Stated<Edge>> open,
      List<Stated<Edge>> doubtful,
      Map<ResolutionId, String> titles,
      boolean cut) {
    /** Copies the lists and the map. */
    public Picture {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
      open = List.copyOf(open);
      doubtful = List.copyOf(doubtful);
      titles = Map.copyOf(titles);
    }
  }

  /**
   * The resolutions around one.
   *
   * @param steps 1 to {@value #MOST_STEPS}
   * @return empty if the archive has none of that name
   */
  public Optional<Picture> around(ResolutionId told, int steps) {
    return catalog.find(told).map(r -> around(r, steps));
  }

  private Picture around(Resolution asked, int steps) {
    Map<ResolutionId, Integer> reached = new LinkedHashMap<>(Map.of(asked.id(), 0));
    Map<String, Stated<Edge>> edges = new LinkedHashMap<>();
    Set<ResolutionId> edge = Set.of(asked.id());
    boolean cut = false;
    // One step more than asked for, for the references among the outermost themselves.
    for (int step = 1; step <= steps + 1 && !edge.isEmpty(); step++) {
      Set<ResolutionId> next = new LinkedHashSet<>();
      for (Stated<Edge> found : facts.around(edge)) {
        if (!(found.fact().target() instanceof Resolved(var target, _))) continue;
        edges.putIfAbsent(key(found), found);
        for (ResolutionId id : List.of(found.resolution().id(), target)) {
          if (step > steps || reached.containsKey(id)) continue;
          if (reached.size() == MOST_NODES) cut = true;
          else if (reached.putIfAbsent(id, step) == null) next.add(id);
        }
      }
      edge = next;
    }
    List<Node> nodes = nodes(reached);
    List<Stated<Edge>> among =
        edges.values().stream()
            .filter(e -> reached.containsKey(e.fact().from()) && reached.containsKey(target(e)))
            .toList();
    List<Stated<Edge>> open = open(asked);
    return new Picture(nodes, among, open, doubtful(asked), titles(open), cut);
  }

  private Map<ResolutionId, String> titles(List<Stated<Edge>> open) {
    Map<ResolutionId, String> titles = new LinkedHashMap<>();
    for (Stated<Edge> edge : open) {
      if (!(edge.fact().target() instanceof Ambiguous(var candidates))) continue;
      for (Scored one : candidates) {
        catalog.find(one.id()).ifPresent(r -> titles.put(one.id(), r.title()));
      }
    }
    return titles;
  }

  private List<Node> nodes(Map<ResolutionId, Integer> reached) {
    List<Resolution> texts = new ArrayList<>();
    reached.keySet().forEach(id -> catalog.find(id).ifPresent(texts::add));
    Map<Resolution, Set<DecisionCode>> decisions = labels.decisions(texts);
    return texts.stream()
        .map(text ->
            new Node(
                text,
                List.copyOf(decisions.getOrDefault(text, Set.of())),
                reached.getOrDefault(text.id(), 0)))
        .toList();
  }

  private List<Stated<Edge>> open(Resolution asked) {
    return facts.around(Set.of(asked.id())).stream()
        .filter(e -> e.resolution().id().equals(asked.id()))
        .filter(e -> !(e.fact().target() instanceof Resolved))
        .toList();
  }

  private List<Stated<Edge>> doubtful(Resolution asked) {
    return facts.statedToDayOf(asked.id()).stream()
        .filter(e -> e.fact().mayReach(asked.id()) && !e.resolution().id().equals(asked.id()))
        .toList();
  }

  private static ResolutionId target(Stated<Edge> edge) {
    return ((Resolved) edge.fact().target()).id();
  }

  private static String key(Stated<Edge> edge) {
    return edge.resolution().id() + " " + edge.fact().reference().span();
  }
}
