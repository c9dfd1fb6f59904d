package org.singlewindow.jms.news;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import org.singlewindow.news.News;

/** Puts news on the topic. What the broker does not take is lost, and pages find it when they ask. */
@ApplicationScoped
class NewsTopic {
    static final String KIND = "kind";
    static final String GROUP = "audience";
    private static final System.Logger LOG = System.getLogger(NewsTopic.class.getName());

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/news")
    private Topic topic;

    void publish(@Observes News news) {
        try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setProperty(KIND, news.kind().name())
                    .setProperty(GROUP, news.group())
                    .send(topic, context.createMessage());
        } catch (JMSRuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A piece of news was lost: {0}", e.toString());
        }
    }
}
