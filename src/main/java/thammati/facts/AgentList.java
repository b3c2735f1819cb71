package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.AgencyMention;

/**
 * Reads who acts: "กษ. พณ. และหน่วยงานที่เกี่ยวข้อง", "กรม ก (กก.) ร่วมกับกรม ข", up to the verb of
 * what they are to do. A name the dictionary does not know begins with the noun of its kind and
 * ends before the next name or that verb.
 */
final class AgentList {
  private static final int LONGEST = 900;
  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]");
  private static final int LONGEST_NAME = 110;

  private final AgencyNames names;
  private final Pattern stop;

  private AgentList(AgencyNames names, Pattern stop) {
    this.names = names;
    this.stop = stop;
  }

  /** Lists that end where the task of the agents begins. */
  static AgentList beforeTask(AgencyNames names) {
    return new AgentList(names, AgentWords.TASK);
  }

  /** Lists that end where their opinions are "taken along". */
  static AgentList beforeTaking(AgencyNames names) {
    return new AgentList(names, AgentWords.TAKING);
  }

  /** Lists that fill the stretch they are read from. */
  static AgentList namesOnly(AgencyNames names) {
    return new AgentList(names, AgentWords.NOTHING);
  }

  /**
   * What was read.
   *
   * @param agents in order
   * @param end behind the last of them, where the task begins
   */
  record Parsed(List<Agent> agents, int end) {}

  /** Whether a name of an agent may begin here. */
  static boolean opens(String text, int at) {
    Matcher m = AgentWords.HEAD.matcher(text).region(at, Math.min(text.length(), at + 40));
    return m.lookingAt();
  }

  /** Where the last name that runs up to {@code end} begins; -1 if none does. */
  static int lastHead(String text, int from, int end) {
    Matcher m = AgentWords.HEAD.matcher(text).region(from, end);
    int head = -1;
    while (m.find()) {
      if (m.group("abbr") == null && beginsName(text, m.start())) head = m.start();
    }
    return head;
  }

  /** A head noun right behind another word, "สำนักงาน|คณะกรรมการ", goes on with a name. */
  private static boolean beginsName(String text, int at) {
    if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) return true;
    return AgentWords.BEFORE_NAME.matcher(text).region(Math.max(0, at - 8), at).find();
  }

  /** The agents from {@code from}, if a task for them follows before {@code limit}. */
  Optional<Parsed> read(String text, int from, int limit) {
    int end = Math.min(limit, from + LONGEST);
    List<Agent> agents = new ArrayList<>();
    int at = from;
    int last = from;
    while (at < end) {
      Optional<Agent> agent = agentAt(text, at, end);
      if (agent.isPresent()) {
        if (!isPlace(text, agents, agent.get())) agents.add(agent.get());
        at = last = behindAside(text, agent.get().span().end(), end);
        continue;
      }
      if (agents.isEmpty() || startsTask(text, at)) break;
      Matcher capacity = AgentWords.CAPACITY.matcher(text).region(at, end);
      if (capacity.lookingAt()) {
        at = last = behindCapacity(text, capacity.end(), end);
        continue;
      }
      Matcher link = AgentWords.LINK.matcher(text).region(at, end);
      if (!link.lookingAt()) break;
      at = link.end();
    }
    if (agents.isEmpty()) return Optional.empty();
    Optional<Agent> which = which(text, agents.getLast(), last, end);
    if (which.isPresent()) {
      agents.set(agents.size() - 1, which.get());
      last = which.get().span().end();
    }
    return Optional.of(new Parsed(List.copyOf(agents), last));
  }

  /** "หน่วยงาน|ที่มีที่ดินในความดูแล": which of a group is meant, up to what they are to do. */
  private Optional<Agent> which(String text, Agent group, int at, int end) {
    if (stop != AgentWords.TASK || group.span().end() != at) return Optional.empty();
    if (!AgentWords.GROUP.matcher(group.span().in(text)).matches()) return Optional.empty();
    Matcher which = AgentWords.WHICH.matcher(text).region(at, end);
    if (!which.lookingAt()) return Optional.empty();
    Span span = new Span(group.span().start(), which.end()).trimmedIn(text);
    String name = BRACKET.split(span.in(text), 2)[0].replaceAll("\\s+", " ");
    return Optional.of(new Agent(name, span));
  }

  /** "เทศบาลตำบล ก จังหวัด ข": where it lies, not who else acts. */
  private static boolean isPlace(String text, List<Agent> before, Agent agent) {
    if (before.isEmpty() || !agent.name().startsWith("จังหวัด")) return false;
    Agent last = before.getLast();
    return AgentWords.PLACED.matcher(last.name()).matches()
        && text.substring(last.span().end(), agent.span().start()).isBlank();
  }

  /** Whether words that can be a task stand here, rather than a sum or a purpose. */
  static boolean taskFollows(String text, int at, int limit) {
    return !AgentWords.NO_TASK.matcher(text).region(at, limit).lookingAt();
  }

  /** Whether a verb of what agents are told to do stands here, blanks aside. */
  boolean taskStarts(String text, int at) {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') from++;
    return startsTask(text, from);
  }

  private Optional<Agent> agentAt(String text, int at, int end) {
    Matcher office = AgentWords.OFFICE.matcher(text).region(at, end);
    if (office.lookingAt()) {
      Optional<AgencyMention> of = names.at(office.end()).filter(m -> !m.abbreviated());
      if (of.isPresent() && of.get().span().end() <= end) {
        Span span = new Span(at, of.get().span().end());
        return Optional.of(new Agent(office.group() + names.name(text, of.get()), span));
      }
    }
    Optional<AgencyMention> mention = names.at(at).filter(m -> m.span().end() <= end);
    if (mention.isPresent()) {
      return Optional.of(new Agent(names.name(text, mention.get()), mention.get().span()));
    }
    Matcher head = AgentWords.HEAD.matcher(text).region(at, end);
    if (!head.lookingAt()) return Optional.empty();
    if (head.group("abbr") != null) {
      String name = names.defined(head.group()).orElse(head.group());
      return Optional.of(new Agent(name, new Span(at, head.end())));
    }
    Matcher group = AgentWords.GROUP.matcher(text).region(at, end);
    int nameEnd = group.lookingAt() ? group.end() : nameEnd(text, head.end(), end);
    Matcher leftOver =
        AgentWords.LEFT_OVER.matcher(text).region(head.end(), Math.max(head.end(), nameEnd));
    if (leftOver.find()) nameEnd = leftOver.start();
    Span span = new Span(at, nameEnd).trimmedIn(text);
    String written = span.in(text).replaceAll("\\s+", " ");
    return Optional.of(new Agent(names.defined(written).orElse(written), span));
  }

  /** Where a name ends that began with a head noun up to {@code from}. */
  private int nameEnd(String text, int from, int limit) {
    int end = Math.min(limit, from + LONGEST_NAME);
    // A verb right behind the noun of an organisation belongs to its name: "กรม|ควบคุม".
    boolean inHead = true;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '(' || c == '[' || c == ',' || c == 'ฯ') return c == 'ฯ' ? i + 1 : i;
      if (c == ' ') {
        boolean mayGoOn = inHead || stop == AgentWords.NOTHING;
        while (i + 1 < end && text.charAt(i + 1) == ' ') i++;
        if (!mayGoOn || startsTask(text, i + 1) || endsAtBlank(text, i + 1, end)) return i;
        continue;
      }
      Matcher head = AgentWords.HEAD.matcher(text).region(i, end);
      if (head.lookingAt() && head.group("abbr") == null) {
        i = head.end() - 1;
        inHead = true;
        continue;
      }
      if (names.at(i).isPresent() && i > from) {
        i = names.at(i).get().span().end() - 1;
        inHead = false;
        continue;
      }
      if (text.startsWith("และ", i) || text.startsWith("หรือ", i)) {
        int next = i + (text.startsWith("และ", i) ? 3 : 4);
        if (opens(text, next) || names.at(next).isPresent()) return i;
        if (startsTask(text, next)) i = next + 3;
        continue;
      }
      if (text.startsWith("ร่วมกับ", i) || text.startsWith("โดย", i)) return i;
      if (text.startsWith("ในฐานะ", i) || text.startsWith("รักษา", i)) return i;
      if (!inHead && startsTask(text, i) && isWordStart(text, i)) return i;
      inHead = false;
    }
    return end;
  }

  private boolean endsAtBlank(String text, int next, int end) {
    return next >= end
        || opens(text, next)
        || names.at(next).isPresent()
        || AgentWords.LINK.matcher(text).region(next, end).lookingAt();
  }

  /**
   * Thai is written without blanks: no word begins with a vowel or mark that follows its letter.
   */
  private static boolean isWordStart(String text, int at) {
    char before = text.charAt(at - 1);
    return !(before >= 'เ' && before <= 'ไ');
  }

  private boolean startsTask(String text, int at) {
    return stop.matcher(text).region(at, Math.min(text.length(), at + 24)).lookingAt();
  }

  private static int behindAside(String text, int at, int end) {
    Matcher aside = AgentWords.ASIDE.matcher(text).region(at, end);
    return aside.lookingAt() ? aside.end() : at;
  }

  private int behindCapacity(String text, int at, int end) {
    Optional<Agent> agent = agentAt(text, at, end);
    if (agent.isPresent()) return behindAside(text, agent.get().span().end(), end);
    int i = at;
    while (i < end && i < at + LONGEST_NAME && text.charAt(i) != ' ' && !names.at(i).isPresent())
      i++;
    return names.at(i).map(m -> behindAside(text, m.span().end(), end)).orElse(i);
  }
}
