package org.singlewindow.jms.as4;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A window that cannot sign what it sends is not ready: {@code /health/ready} says what is missing. */
@Readiness
@ApplicationScoped
public class WindowKeyHealth implements HealthCheck {
    @Inject
    private WindowNode node;

    @Override
    public HealthCheckResponse call() {
        Optional<String> missing = node.whyItCannotSign();
        return HealthCheckResponse.named("window-key")
                .status(missing.isEmpty())
                .withData("reason", missing.orElse("The window's key for messages is there"))
                .build();
    }
}
