package thammati.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * The name of an entry as its archive tells it, which anyone may have written.
 *
 * @param text with slashes between its parts, fit to be shown in a terminal
 */
record EntryName(String text) {
  private static final int LONGEST = 200;

  /** What office documents and e-books begin with, which are ZIP archives too. */
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "_rels/.rels", "mimetype", "META-INF/MANIFEST.MF");

  static EntryName of(String told) {
    String text = told.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    while (text.startsWith("./")) text = text.substring(2);
    return new EntryName(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...");
  }

  /** Whether a program that unpacks it would write outside of the folder it unpacks to. */
  boolean leavesFolder() {
    return text.startsWith("/") || text.matches("[A-Za-z]:.*") || parts().contains("..");
  }

  /** Whether it, or a folder it is in, is one that a folder would not show. */
  boolean isHidden() {
    return parts().stream().anyMatch(p -> p.startsWith(".") || p.equals("__MACOSX"));
  }

  /** Whether an archive that begins with it is an office document or an e-book. */
  boolean opensOfficeDocument() {
    return OFFICE.contains(text);
  }

  private List<String> parts() {
    return Arrays.asList(text.split("/"));
  }
}
