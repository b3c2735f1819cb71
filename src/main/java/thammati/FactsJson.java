package thammati;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import thammati.facts.Amount;
import thammati.facts.Amount.Role;
import thammati.facts.Appointment;
import thammati.facts.Facts;
import thammati.facts.Quantity;
import thammati.facts.Reference;
import thammati.facts.Unit;

/**
 * Amounts, references, appointments and laws as data. "amounts" are those the matter turns on;
 * "amounts_other" are the others of the text.
 */
final class FactsJson {
  private FactsJson() {}

  /** Puts them into the object of a resolution. */
  static void put(ObjectNode node, Facts facts, String body) {
    ArrayNode amounts = node.putArray("amounts");
    ArrayNode others = node.putArray("amounts_other");
    for (Amount amount : facts.amounts()) {
      ArrayNode array = amount.role() == Role.MENTIONED ? others : amounts;
      put(array, amount, amount.baht(), body);
      if (amount.baht().compareTo(amount.upTo()) != 0) put(array, amount, amount.upTo(), body);
    }
    ArrayNode quantities = node.putArray("quantities");
    for (Quantity quantity : facts.quantities()) {
      if (quantity.unit() != Unit.BAHT) put(quantities, quantity, body);
    }
    ArrayNode references = node.putArray("references");
    for (Reference r : facts.references()) {
      references
          .addObject()
          .put("date", r.date().toString())
          .put("type", r.type().code())
          .put("quote", r.quote().in(body))
          .put("about", r.about().in(body))
          .put("confidence", lower(r.confidence()));
    }
    ArrayNode appointments = node.putArray("appointments");
    for (Appointment a : facts.appointments()) {
      appointments
          .addObject()
          .put("person", a.person())
          .put("position", a.position())
          .put("kind", lower(a.kind()))
          .put("from", a.from() == null ? null : a.from().toString())
          .put("from_as_written", a.fromSpan().in(body))
          .put("quote", a.span().in(body))
          .put("confidence", lower(a.confidence()));
    }
    ArrayNode laws = node.putArray("laws");
    facts.laws().forEach(law -> laws.add(law.title()));
    ArrayNode dates = node.putArray("dates");
    facts
        .dates()
        .forEach(d ->
            dates
                .addObject()
                .put("kind", d.kind().code())
                .put("from", d.from().toString())
                .put("to", d.to().toString())
                .put("quote", d.quote().in(body)));
  }

  private static void put(ArrayNode array, Amount amount, BigDecimal baht, String body) {
    array
        .addObject()
        .put("value_baht", baht)
        .put("as_written", amount.span().in(body))
        .put("per", amount.per())
        .put("what", amount.purpose().in(body))
        .put("source", amount.source().code())
        .put("source_as_written", amount.sourceSpan().in(body))
        .put("role", lower(amount.role()))
        .put("confidence", lower(amount.confidence()));
  }

  private static void put(ArrayNode array, Quantity quantity, String body) {
    array
        .addObject()
        .put("from", quantity.from())
        .put("to", quantity.to())
        .put("unit", lower(quantity.unit()))
        .put("per", quantity.per())
        .put("as_written", quantity.span().in(body));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
