package thammati.channel.line;

import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thammati.chat.AnswerCard.Source;
import thammati.message.Messages;
import thammati.text.Span;
import thammati.thai.Pieces;

/** Buttons that open what is cited, at the very words where people reach our reading room. */
final class LinePlaces {
  private final String publicUrl;

  /**
   * Leads there.
   *
   * @param publicUrl where people reach the pages; empty if they cannot
   */
  LinePlaces(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Words cited, by their mark. */
  private record Place(int number, Source source, Span span) {}

  /** Our pages, one for each mark, in their order; none where nobody reaches them. */
  List<FlexComponent> ours(List<Source> sources, Messages words) {
    if (publicUrl.isEmpty()) return List.of();
    return places(sources).stream().flatMap(p -> ours(p, words).stream()).toList();
  }

  /** Our page of a resolution as a whole; empty where nobody reaches it. */
  Optional<FlexComponent> ours(Source source, Messages words) {
    if (publicUrl.isEmpty()) return Optional.empty();
    String label = words.get("channel.read");
    return LineText.uri(publicUrl + source.path()).map(uri -> button(label, uri));
  }

  /**
   * The document itself; empty where it has no address.
   *
   * @param marks what of the answer it stands for; may be empty
   */
  Optional<FlexComponent> original(Source source, Messages words, String marks) {
    String label = words.get("channel.original") + " " + marks;
    return LineText.uri(source.resolution().source().url()).map(uri -> button(label, uri));
  }

  private static List<Place> places(List<Source> sources) {
    List<Place> places = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Source source : sources) {
      for (int i = 0; i < source.numbers().size(); i++) {
        Span span = source.spans().get(i);
        if (!known.add(source.path(span))) continue;
        places.add(new Place(source.numbers().get(i), source, span));
      }
    }
    places.sort(Comparator.comparingInt(Place::number));
    return places;
  }

  private Optional<FlexComponent> ours(Place place, Messages words) {
    String label = words.get("channel.read") + " [" + place.number() + "]";
    // Under an address of ours that is very long, the page is all that fits.
    return LineText.uri(publicUrl + place.source().path(place.span()))
        .or(() -> LineText.uri(publicUrl + place.source().path()))
        .map(uri -> button(label, uri));
  }

  private static FlexComponent button(String label, URI uri) {
    String fitting = Pieces.head(label.strip(), LineText.BUTTON);
    return LineLook.button(new URIAction(fitting, uri, null));
  }
}
