package org.singlewindow.it.hostile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of a request's head that say more than a door expects, or contradict each other. */
final class OddHeads {
    static final Map<String, List<String>> ALL = all();

    private OddHeads() {}

    private static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        ranges(all);
        conditions(all);
        upgrades(all);
        types(all);
        places(all);
        lines(all);
        return Collections.unmodifiableMap(all);
    }

    private static void ranges(Map<String, List<String>> all) {
        all.put("ranges", List.of("Range: bytes=0-0," + "1-2,".repeat(2_000) + "-1"));
        all.put("range beyond", List.of("Range: bytes=99999999999999999999-", "If-Range: \"x\""));
        all.put("range upside down", List.of("Range: bytes=9-1"));
        all.put("range in parts", List.of("Range: bytes=-0,-9223372036854775808,a-b"));
    }

    private static void conditions(Map<String, List<String>> all) {
        all.put("conditional on all", List.of("If-Match: *", "If-None-Match: *"));
        all.put(
                "conditional on odd days",
                List.of("If-Modified-Since: Thu, 32 Foo 99999 99:99:99", "If-Unmodified-Since: -1"));
        all.put("conditional on 2,000 tags", List.of("If-None-Match: " + "\"x\",".repeat(2_000)));
        all.put("expect the unexpected", List.of("Expect: 200-maybe"));
    }

    private static void upgrades(Map<String, List<String>> all) {
        all.put(
                "upgrade to websocket",
                List.of(
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="));
        all.put(
                "upgrade to h2c",
                List.of(
                        "Upgrade: h2c",
                        "Connection: Upgrade, HTTP2-Settings",
                        "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"));
        all.put("upgrade to TLS", List.of("Upgrade: TLS/1.0", "Connection: Upgrade"));
        all.put("upgrade to nothing", List.of("Upgrade: " + "x".repeat(3_000), "Connection: Upgrade"));
    }

    private static void types(Map<String, List<String>> all) {
        all.put("languages", List.of("Accept-Language: " + "ko;q=0.1,".repeat(900)));
        all.put("language of odd weight", List.of("Accept-Language: ko;q=NaN,en;q=-1,*;q=1e999,x-y-z;q=="));
        all.put("wanted type broken", List.of("Accept: /;q=,*/html;;=,a/b;q=9"));
        all.put("wanted types", List.of("Accept: " + "a/b;q=0.1,".repeat(900)));
        all.put("type broken", List.of("Content-Type: ;;;=/"));
        all.put("types", List.of("Content-Type: text/plain", "Content-Type: application/json"));
    }

    private static void places(Map<String, List<String>> all) {
        all.put("authorization", List.of("Authorization: Basic AAAA////", "Authorization: Negotiate x"));
        all.put("origin of another", List.of("Origin: https://swmark.example", "Sec-Fetch-Site: cross-site"));
        all.put("host of another", List.of("Host: swmark.example"));
        all.put("host with path", List.of("Host: localhost/../x"));
        all.put("hosts", List.of("Host: localhost", "Host: swmark.example"));
        all.put("host empty", List.of("Host:"));
        all.put("host with port beyond", List.of("Host: localhost:99999999"));
        all.put(
                "forwarded",
                List.of(
                        "Forwarded: host=swmark.example;proto=javascript",
                        "X-Forwarded-Host: swmark.example",
                        "X-Forwarded-Proto: x'\""));
        all.put("other method", List.of("X-HTTP-Method-Override: DELETE", "X-HTTP-Method: TRACE"));
    }

    private static void lines(Map<String, List<String>> all) {
        all.put("190 lines", Collections.nCopies(190, "X-Line: x"));
        all.put("300 lines", Collections.nCopies(300, "X-Line: x"));
        all.put("long line", List.of("X-Line: " + "x".repeat(200_000)));
        all.put("name with blank", List.of("X Line: x"));
        all.put("name beyond ASCII", List.of("X-\u00e9: x"));
        all.put("folded", List.of("X-Line: a\r\n b\r\n\tc"));
        all.put("no colon", List.of("nothing"));
    }
}
