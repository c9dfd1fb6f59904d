package org.singlewindow.as4;

import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.messaging.http.BasicHttpPoster;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

/** Keeps connections between messages, and waits for nobody without end. */
final class PooledPoster extends BasicHttpPoster {
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(60);
    private static final int CONNECTIONS_EACH = 8;
    private static final int CONNECTIONS = 64;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS_EACH)
                    .setMaxConnTotal(CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(ANSWER)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(CONNECT)
                    .setResponseTimeout(ANSWER)
                    .build())
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();

    @Override
    public <T> T sendGenericMessage(
            String address, HttpHeaderMap headers, HttpEntity entity, HttpClientResponseHandler<? extends T> answer)
            throws IOException {
        HttpPost post = new HttpPost(address);
        if (headers != null) {
            headers.forEachSingleHeader(post::addHeader, true, isQuoteHttpHeaders());
        }
        post.setEntity(entity);
        return client.execute(post, answer);
    }

    void close() throws IOException {
        client.close();
    }
}
