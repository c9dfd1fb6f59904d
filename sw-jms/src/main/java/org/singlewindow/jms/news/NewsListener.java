package org.singlewindow.jms.news;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.singlewindow.news.News;
import org.singlewindow.news.Newsroom;

/** Takes news from the topic to those who listen at this server. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/topic/news"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NewsListener implements MessageListener {
    @Inject
    private Newsroom newsroom;

    @Override
    public void onMessage(Message message) {
        try {
            newsroom.tell(new News(
                    News.Kind.valueOf(message.getStringProperty(NewsTopic.KIND)),
                    message.getStringProperty(NewsTopic.GROUP)));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
