package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bytes that are no HTTP request, or one that can be read in two ways. */
final class Malformed {
    static final Map<String, byte[]> ALL = all();

    private Malformed() {}

    private static Map<String, byte[]> all() {
        Map<String, String> all = new LinkedHashMap<>();
        String host = "Host: localhost\r\n";
        all.put("nothing", "");
        all.put("blank lines", "\r\n\r\n\r\n");
        all.put("zeros", "\0".repeat(500));
        all.put("noise", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        all.put("one word", "GET\r\n\r\n");
        all.put("two words", "GET /\r\n\r\n");
        all.put("no version", "GET / \r\n" + host + "\r\n");
        all.put("other version", "GET / HTTP/9.9\r\n" + host + "\r\n");
        all.put("version beyond", "GET / HTTP/99999999999.1\r\n" + host + "\r\n");
        all.put("HTTP/0.9", "GET /sign-in\r\n");
        all.put("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n");
        all.put("HTTP/2 by knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0");
        all.put("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        all.put("lines end with line feeds", "GET / HTTP/1.1\n" + "Host: localhost\nConnection: close\n\n");
        all.put("lines end with returns", "GET / HTTP/1.1\r" + "Host: localhost\r\r");
        all.put("blank before colon", "GET / HTTP/1.1\r\nHost : localhost\r\nConnection: close\r\n\r\n");
        all.put(
                "control characters in the head",
                "GET / HTTP/1.1\r\n" + host + "X: a\u0001\u0007\0b\r\nConnection: close\r\n\r\n");
        all.put("head cut off", "GET / HTTP/1.1\r\nHost: loc");
        all.put("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put("asterisk to read", "GET * HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put("authority", "CONNECT localhost:22 HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put("authority with user", "GET http://a:b@localhost/ HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put("no slash", "GET sign-in HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put(
                "long first line",
                "GET /" + "x".repeat(300_000) + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        all.put("long method", "X".repeat(300_000) + " / HTTP/1.1\r\n" + host + "\r\n");
        all.put("5,000 head lines", "GET / HTTP/1.1\r\n" + host + "X: y\r\n".repeat(5_000) + "\r\n");
        framing(all, "POST /sign-in HTTP/1.1\r\n" + host + "Content-Type: application/x-www-form-urlencoded\r\n");
        framing(all, "POST /as4 HTTP/1.1\r\n" + host + "Content-Type: application/soap+xml\r\n");
        framing(all, "POST /api/v1/dossiers HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        all.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));
        return bytes;
    }

    private static void framing(Map<String, String> all, String start) {
        String at = start.replaceFirst("(?s) HTTP.*", "");
        String chunked = start + "Transfer-Encoding: chunked\r\n";
        String length = start + "Content-Length: ";
        all.put(
                at + ", length and chunks",
                length + "3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n");
        all.put(at + ", two lengths", length + "3\r\nContent-Length: 4\r\n\r\na=bcd");
        all.put(at + ", negative length", length + "-1\r\n\r\n");
        all.put(at + ", length beyond", length + "99999999999999999999999\r\n\r\n");
        all.put(at + ", length with sign", length + "+3\r\n\r\na=b");
        all.put(at + ", length no number", length + "3x\r\n\r\na=b");
        all.put(at + ", length of 5 GB", length + "5368709120\r\n\r\na=b");
        all.put(at + ", body cut off", length + "1000\r\n\r\na=b");
        all.put(at + ", chunk size no number", chunked + "\r\nxyz\r\na=b\r\n0\r\n\r\n");
        all.put(at + ", chunk size negative", chunked + "\r\n-1\r\na=b\r\n0\r\n\r\n");
        all.put(at + ", chunk size beyond", chunked + "\r\nffffffffffffffffff\r\na=b\r\n0\r\n\r\n");
        all.put(at + ", chunk size endless", chunked + "\r\n" + "0".repeat(100_000));
        all.put(at + ", chunk extension long", chunked + "\r\n3;x=" + "y".repeat(100_000) + "\r\na=b\r\n0\r\n\r\n");
        all.put(at + ", chunks cut off", chunked + "\r\n3\r\na=b\r\n");
        all.put(at + ", chunk longer than said", chunked + "\r\n3\r\na=bcdefg\r\n0\r\n\r\n");
        all.put(at + ", trailers", chunked + "\r\n0\r\n" + "X: y\r\n".repeat(5_000) + "\r\n");
        all.put(at + ", chunks twice", start + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n");
        all.put(at + ", other transfer", start + "Transfer-Encoding: gzip\r\n\r\na=b");
        all.put(at + ", transfer spelt oddly", start + "Transfer-Encoding: xchunked\r\n\r\na=b");
        all.put(
                at + ", expecting",
                start + "Expect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b");
    }
}
