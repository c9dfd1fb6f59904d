package org.singlewindow.reference;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What another machine answers over HTTP, all of it within a time and a size. The client's own patience ends with the headers:
 * whoever trickles after them is as silent as one that is away.
 */
public final class WholeAnswer {
    private WholeAnswer() {}

    /**
     * Asks and waits.
     *
     * @param most how many bytes its body may have
     * @throws IOException where there is no answer, too much of it, or not in time
     */
    public static HttpResponse<byte[]> of(HttpClient client, HttpRequest request, int most, Duration patience)
            throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(most));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It takes too long", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }
}
