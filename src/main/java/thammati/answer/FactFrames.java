package thammati.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.answer.reading.AskedFor.Kind;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Operand;
import thammati.citation.Statement;
import thammati.message.Messages;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.text.Span;
import thammati.thai.ThaiNumbers;

/** Puts the words that prove a fact into a sentence that answers. */
final class FactFrames {
  private static final String EFFECT = "มีผล";

  private final Resolution resolution;
  private final List<Decision> decisions;
  private final Optional<EnglishKeys> keys;
  private final Messages words;

  /**
   * Speaks the reader's language.
   *
   * @param keys says the values in English; empty for a reader of Thai
   */
  FactFrames(Resolution resolution, List<Decision> decisions, Optional<EnglishKeys> keys) {
    this.resolution = resolution;
    this.decisions = decisions;
    this.keys = keys;
    this.words = Messages.of(keys.isPresent());
  }

  /**
   * The sentence.
   *
   * @param difference whether it is asked by how much something changed
   */
  Statement of(FactAnswer answer, boolean difference) {
    return switch (answer) {
      case FactAnswer.Proposed(var by, var proof) ->
          say("fact.proposer", proof, said(by.span(), Kind.AGENCY));
      case FactAnswer.Changed(var change) -> changed(change, difference);
      case FactAnswer.InForce(var from) -> effect(from.quote());
      case FactAnswer.Refers(_, var proof) -> say("fact.reference", proof, said(proof, Kind.DATE));
      case FactAnswer.Under(var law) -> say("fact.law", law.span(), said(law.span(), Kind.NAME));
      case FactAnswer.Due(_, _, var proof) ->
          say("fact.deadline", proof, said(proof, Kind.DURATION));
      case FactAnswer.Ordered(_, var proof) -> say("fact.order", proof, said(proof, Kind.AGENCY));
      case FactAnswer.Appointed(_, var from, var proof) -> appointed(proof, from);
      case FactAnswer.Costs(_, var proof) -> say("fact.amount", proof, said(proof, Kind.MONEY));
      case FactAnswer.Decided(_, var points) -> decided(points);
    };
  }

  private Statement say(String key, Span proof, Object... said) {
    return new Statement(words.get(key, said), List.of(cite(proof)));
  }

  private Statement effect(Span proof) {
    boolean saysSo = proof.in(resolution.body()).startsWith(EFFECT);
    return say(saysSo ? "fact.effect_said" : "fact.effect", proof, said(proof, Kind.DATE));
  }

  private Statement changed(Change change, boolean difference) {
    Span span = change.span();
    Citation citation = cite(span);
    Optional<Statement> by =
        difference
            ? difference(
                new Operand(citation, change.from()), new Operand(citation, change.to()), words)
            : Optional.empty();
    return by.orElseGet(() -> say("fact.change", span, said(span, Kind.CHANGE)));
  }

  private Statement appointed(Span proof, Optional<Span> from) {
    String person = said(proof, Kind.DATE);
    if (from.isEmpty()) return say("fact.appointment", proof, person);
    String text = words.get("fact.appointment_from", person, said(from.get(), Kind.DATE));
    return new Statement(text, List.of(cite(proof), cite(from.get())));
  }

  private Statement decided(List<Span> points) {
    String all =
        points.stream().map(p -> said(p, Kind.DECISION)).collect(Collectors.joining(" · "));
    List<Citation> citations = points.stream().map(this::cite).toList();
    return new Statement(words.get("fact.decision", all), citations);
  }

  /** How far two figures lie apart; empty where they count different things, or are equal. */
  static Optional<Statement> difference(Operand from, Operand to, Messages words) {
    Optional<BigDecimal> by =
        new Computed.Difference(from, to, BigDecimal.ZERO).result().filter(d -> d.signum() != 0);
    return by.map(d -> {
      String key = d.signum() > 0 ? "fact.rise" : "fact.fall";
      String text = words.get(key, from.words(), to.words(), measure(d.abs(), to, words));
      List<Citation> citations = Stream.of(from, to).map(Operand::citation).distinct().toList();
      return new Statement(text, citations, List.of(new Computed.Difference(from, to, d)));
    });
  }

  /** A figure as people read it: 1,500 คน; a difference of hundredths counts in points. */
  private static String measure(BigDecimal value, Operand like, Messages words) {
    String scale = like.scale();
    BigDecimal scaled = scale.isEmpty() ? value : value.divide(ThaiNumbers.scale(scale));
    BigDecimal plain = scaled.stripTrailingZeros();
    String figure = String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    String unit = like.unit().equals("%") ? words.get("unit.points") : scale + like.unit();
    return (figure + " " + unit).strip();
  }

  private Citation cite(Span span) {
    return new Citation(resolution, span, decisions);
  }

  /** The words of the text, behind what they tell of a kind in English, for who reads that. */
  private String said(Span span, Kind kind) {
    String thai = span.in(resolution.body()).replaceAll("[\\s\u00a0]+", " ").strip();
    return keys.map(k -> String.join(", ", k.in(resolution.body(), span, Set.of(kind))))
        .filter(key -> !key.isEmpty())
        .map(key -> key + " (" + thai + ")")
        .orElse(thai);
  }
}
