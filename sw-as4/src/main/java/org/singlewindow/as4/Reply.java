package org.singlewindow.as4;

/** The answer over the connection on which a message came. */
public record Reply(int status, String contentType, byte[] body) {
    static final String SOAP = "application/soap+xml; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    static Reply plain(int status, String words) {
        return new Reply(status, TEXT, words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
