package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.Facts.Proposer;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiText;

/** Reads the facts out of a body. Pure, safe to share between threads. */
public final class FactsReader {
  private static final int PROPOSER_WITHIN = 900;
  private static final Pattern PROPOSED =
      Pattern.compile(
          "ตามที่\\s*(?<who>[^\\n]{2,160}?)\\s*เสนอ|(?:ทั้งนี้|โดย)\\s+(?<then>\\S{2,60}?)\\s*(?:เสนอว่า|รายงานว่า|เสนอ)");
  private final Agencies agencies;

  /** Knows agencies by the dictionary. */
  public FactsReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The facts of a body without a heading, each with its span in it. */
  public Facts read(String body) {
    return read("", body);
  }

  /** The facts of a body, each with its span in it; the heading helps to read it. */
  public Facts read(String title, String body) {
    String text = ThaiText.plain(body);
    List<Quantity> quantities = QuantityReader.read(body);
    List<Reference> references = ReferenceReader.read(title, body);
    return new Facts(
        DecisionReader.read(body),
        proposers(text),
        AmountReader.from(body, quantities),
        quantities,
        references,
        AppointmentReader.read(title, body),
        LawReader.read(body),
        DateReader.read(body, references));
  }

  private List<Proposer> proposers(String text) {
    String head = text.substring(0, Math.min(PROPOSER_WITHIN, text.length()));
    Matcher m = PROPOSED.matcher(head);
    if (!m.find()) return List.of();
    String group = m.group("who") != null ? "who" : "then";
    Span span = new Span(m.start(group), m.end(group));
    List<Proposer> proposers = new ArrayList<>();
    for (AgencyMention mention : agencies.find(span.in(text))) {
      String name = mention.agencies().getFirst().name();
      if (proposers.stream().noneMatch(p -> p.agency().equals(name))) {
        proposers.add(new Proposer(name, mention.span().shifted(span.start())));
      }
    }
    return proposers.isEmpty() ? List.of(new Proposer(span.in(text), span)) : proposers;
  }
}
