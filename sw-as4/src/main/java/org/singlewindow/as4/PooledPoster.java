package org.singlewindow.as4;

import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.messaging.http.BasicHttpPoster;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts messages over connections that are kept open between them; it waits for nobody without end, and reads no answer
 * without end.
 */
final class PooledPoster extends BasicHttpPoster {
    private static final int ADDRESSES = 8;

    private final CloseableHttpClient client;
    private final int answerBytes;

    PooledPoster(Bounds bounds) {
        answerBytes = bounds.answerBytes();
        client = client(bounds);
    }

    private static CloseableHttpClient client(Bounds bounds) {
        Timeout connect = Timeout.of(bounds.connect());
        Timeout answer = Timeout.of(bounds.answer());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(bounds.connections())
                        .setMaxConnTotal(bounds.connections() * ADDRESSES)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(answer)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(answer)
                        .build())
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    @Override
    public <T> T sendGenericMessage(
            String address, HttpHeaderMap headers, HttpEntity entity, HttpClientResponseHandler<? extends T> answer)
            throws IOException {
        HttpPost post = new HttpPost(address);
        if (headers != null) {
            headers.forEachSingleHeader(post::addHeader, true, isQuoteHttpHeaders());
        }
        post.setEntity(entity);
        return client.execute(post, response -> {
            if (response.getEntity() != null) {
                response.setEntity(new Limited(response.getEntity(), answerBytes));
            }
            return answer.handleResponse(response);
        });
    }

    /** An answer that is as long as it may be, whatever the other side sends. */
    private static final class Limited extends HttpEntityWrapper {
        private final int most;

        Limited(HttpEntity answer, int most) {
            super(answer);
            this.most = most;
        }

        @Override
        public InputStream getContent() throws IOException {
            return new LimitedStream(super.getContent(), most);
        }
    }

    void close() throws IOException {
        client.close();
    }
}
