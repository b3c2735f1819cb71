package thammati.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a web page, a line for each block, cells of a table row between bars. */
final class HtmlText {
  private static final Pattern PROLOGUE =
      Pattern.compile("\\G\\s*(?:<!--.*?-->|<\\?xml.*?\\?>)", Pattern.DOTALL);
  private static final Pattern BEGINNING =
      Pattern.compile("(?i)\\s*<(?:!doctype\\s+html|html|head|body)\\b");
  private static final String CHROME =
      "script, style, noscript, template, iframe, nav, header nav, footer, aside, button, select,"
          + " textarea, label, svg, [hidden], [aria-hidden=true], .share, .social, .breadcrumb,"
          + " .advertisement, .ads";

  private HtmlText() {}

  static boolean isHtml(String text) {
    int at = 0;
    Matcher prologue = PROLOGUE.matcher(text);
    while (prologue.find()) at = prologue.end();
    return BEGINNING.matcher(text).region(at, text.length()).lookingAt();
  }

  /** The text a reader of the page sees, without its scripts, menus and share buttons. */
  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(CHROME).remove();
    StringBuilder out = new StringBuilder();
    String title = page.title().strip();
    if (!title.isEmpty()) out.append(title).append('\n');
    page.body().traverse(new Lines(out));
    return out.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip()
        + "\n";
  }

  private record Lines(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) append(words(text));
      else if (node instanceof Element element) open(element);
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock() && !isCell(element)) line();
    }

    private void open(Element element) {
      if (isCell(element)) {
        Element before = element.previousElementSibling();
        if (before != null) bar(before.hasText());
      } else if (element.isBlock() || element.normalName().equals("br")) {
        if (!endsWith("| ")) line();
      }
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Ends a cell: blocks in it may have ended their lines, the row goes on. */
    private void bar(boolean wordsBefore) {
      int end = out.length();
      while (wordsBefore && Character.isWhitespace(out.charAt(end - 1))) end--;
      out.replace(end, out.length(), " | ");
    }

    /** White space is layout, but for the lines of preformatted text. */
    private static String words(TextNode text) {
      Element parent = text.parent();
      boolean preformatted = parent != null && parent.closest("pre") != null;
      return preformatted ? text.getWholeText() : text.text();
    }

    private void append(String words) {
      boolean starts = out.isEmpty() || endsWith("\n") || endsWith("| ");
      out.append(starts ? words.stripLeading() : words);
    }

    private void line() {
      if (!out.isEmpty() && !endsWith("\n")) out.append('\n');
    }

    private boolean endsWith(String last) {
      return out.indexOf(last, Math.max(0, out.length() - last.length())) >= 0;
    }
  }
}
