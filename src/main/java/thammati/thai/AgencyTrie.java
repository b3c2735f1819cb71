package thammati.thai;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of all agencies as a tree of characters in arrays: the children of a node stand side by
 * side, and a node with many of them has a table of its own. Node 0 is the root; {@link #NONE}
 * means no node. Immutable.
 */
final class AgencyTrie {
  static final int NONE = -1;
  private static final int CODES = 256;
  private static final int THAI_BLOCK = 0x0e00;
  private static final int TABLE_FROM_CHILDREN = 5;

  private final char[] labels;
  private final int[] firstChild;
  private final int[] tableAt;
  private final int[] tables;
  private final boolean[] forms;
  private final List<List<Agency>> named;
  private final List<List<Agency>> abbreviated;

  private AgencyTrie(List<Building> nodes) {
    int size = nodes.size();
    labels = new char[size];
    firstChild = new int[size + 1];
    tableAt = new int[size];
    Arrays.fill(tableAt, NONE);
    forms = new boolean[size];
    named = new ArrayList<>(size);
    abbreviated = new ArrayList<>(size);
    tables = new int[CODES * (int) nodes.stream().filter(Building::isWide).count()];
    Arrays.fill(tables, NONE);
    int next = 1;
    int table = 0;
    for (int node = 0; node < size; node++) {
      Building building = nodes.get(node);
      named.add(List.copyOf(building.named));
      abbreviated.add(List.copyOf(building.abbreviated));
      forms[node] = !building.named.isEmpty() || !building.abbreviated.isEmpty();
      firstChild[node] = next;
      if (building.isWide()) {
        tableAt[node] = table;
        table += CODES;
      }
      for (char label : building.children.keySet()) {
        labels[next] = label;
        if (building.isWide()) tables[tableAt[node] + code(label)] = next;
        next++;
      }
    }
    firstChild[size] = next;
  }

  /** The node below one by a character, or {@link #NONE}; {@code node} may be none itself. */
  int child(int node, char c) {
    if (node == NONE) return NONE;
    int table = tableAt[node];
    if (table != NONE) {
      int code = code(c);
      return code == NONE ? NONE : tables[table + code];
    }
    for (int i = firstChild[node]; i < firstChild[node + 1]; i++) {
      if (labels[i] == c) return i;
    }
    return NONE;
  }

  /** Whether the way to this node is a name or an abbreviation. */
  boolean isForm(int node) {
    return forms[node];
  }

  /** Agencies of which the way to this node is a name; empty if none. */
  List<Agency> named(int node) {
    return named.get(node);
  }

  /** Agencies of which the way to this node is an abbreviation; empty if none. */
  List<Agency> abbreviated(int node) {
    return abbreviated.get(node);
  }

  /** The number of an ASCII or Thai character, none for others. */
  private static int code(char c) {
    if (c < CODES / 2) return c;
    int thai = c - THAI_BLOCK;
    return thai >= 0 && thai < CODES / 2 ? CODES / 2 + thai : NONE;
  }

  /** Collects forms. */
  static final class Builder {
    private final Building root = new Building();

    /** Adds a form, of ASCII and Thai characters in lower case, that means the agency. */
    void add(String form, Agency agency, boolean abbreviation) {
      Building node = root;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (code(c) == NONE) throw new IllegalArgumentException("neither ASCII nor Thai: " + form);
        node = node.children.computeIfAbsent(c, _ -> new Building());
      }
      List<Agency> agencies = abbreviation ? node.abbreviated : node.named;
      if (!agencies.contains(agency)) agencies.add(agency);
    }

    /** The tree of all forms added. */
    AgencyTrie build() {
      List<Building> inOrder = new ArrayList<>();
      Queue<Building> waiting = new ArrayDeque<>(List.of(root));
      while (!waiting.isEmpty()) {
        Building node = waiting.remove();
        inOrder.add(node);
        waiting.addAll(node.children.values());
      }
      return new AgencyTrie(inOrder);
    }
  }

  private static final class Building {
    final SortedMap<Character, Building> children = new TreeMap<>();
    final List<Agency> named = new ArrayList<>(0);
    final List<Agency> abbreviated = new ArrayList<>(0);

    boolean isWide() {
      return children.size() >= TABLE_FROM_CHILDREN;
    }
  }
}
