package org.singlewindow.web.door;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.ServletSessionConfig;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.util.Objects;
import org.singlewindow.web.shared.Exposure;

/** Puts the door before everything of the window, and tells the server what the session's cookie is like. */
public class DoorExtension implements ServletExtension {
    private static final String FORMS = "sw.form-door";

    @Override
    public void handleDeployment(DeploymentInfo window, ServletContext context) {
        Answer.prepare();
        Exposure exposure = Exposure.configured();
        window.addInitialHandlerChainWrapper(inside -> new Door(inside, exposure));
        window.addFilter(new FilterInfo(FORMS, FormDoor.class).setAsyncSupported(true));
        window.insertFilterUrlMapping(0, FORMS, "/*", DispatcherType.REQUEST);
        window.insertFilterUrlMapping(1, FORMS, "/*", DispatcherType.ERROR);

        ServletSessionConfig cookie =
                Objects.requireNonNullElseGet(window.getServletSessionConfig(), ServletSessionConfig::new);
        cookie.setName(exposure.cookie(ServletSessionConfig.DEFAULT_SESSION_ID));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(exposure.secureCookies());
        window.setServletSessionConfig(cookie);
    }
}
