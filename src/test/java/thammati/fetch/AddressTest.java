package thammati.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://X.Example/A?b=c#d,https://x.example/A?b=c",
    "http://x.example,http://x.example/",
    "http://x.example?q,http://x.example/?q",
    "http://x.example/มติ,http://x.example/%E0%B8%A1%E0%B8%95%E0%B8%B4",
    "http://x.example/%E0%B8%A1,http://x.example/%E0%B8%A1"
  })
  void isReadIntoOneForm(String text, String form) throws Exception {
    assertThat(Address.of(text)).hasToString(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://x.example/a",
        "file:///etc/passwd",
        "http:///a",
        "http://me@x.example/",
        "http://me:p/w@x.example/",
        "http://x y/",
        "https:x.example",
        "x.example"
      })
  void othersAreRefused(String text) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Address.of(text));
  }

  @Test
  void longOnesAreRefused() {
    String text = "http://x.example/" + "a".repeat(4_000);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Address.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "WWW.X.Example.,www.x.example",
    "127.1,127.0.0.1",
    "2130706433,127.0.0.1",
    "[::1],0:0:0:0:0:0:0:1",
    "::ffff:10.0.0.1,10.0.0.1"
  })
  void hostsHaveOneForm(String name, String form) {
    assertThat(Address.host(name)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fd00:ec2::254",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::1",
        "2001:0:1:2::3"
      })
  void addressesInsideAreKnown(String address) {
    assertThat(InsideAddress.is(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.32.0.1",
        "192.167.1.1",
        "169.253.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "2001:4860::8888",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2400:cb00::1"
      })
  void addressesOfTheOpenInternetAreNot(String address) {
    assertThat(InsideAddress.is(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0,PT0S",
    "120,PT2M",
    "99999999999999999999,PT8760H",
    "'Tue, 06 Jan 2026 02:01:00 GMT',PT1M",
    "'Tue, 06 Jan 2026 01:00:00 GMT',PT0S",
    "'Wed, 06 Jan 2100 01:00:00 GMT',PT8760H"
  })
  void pausesOfBusyHostsAreRead(String header, String pause) {
    Instant now = Instant.parse("2026-01-06T02:00:00Z");
    assertThat(RetryAfter.of(header, now)).contains(Duration.parse(pause));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "๕", "1.5"})
  void othersSayNothing(String header) {
    assertThat(RetryAfter.of(header, Instant.EPOCH)).isEmpty();
  }
}
