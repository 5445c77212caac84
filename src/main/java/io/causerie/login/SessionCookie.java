package io.causerie.login;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of a session: out of reach of scripts and of other sites, encrypted where the house is, never in a URL. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    Origins origins;

    @Inject
    @ConfigProperty(name = "causerie.session.idle", defaultValue = "PT30M")
    Duration idle;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout((int) Math.max(1, idle.toMinutes()));
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName("causerie-session");
        cookie.setHttpOnly(true);
        cookie.setSecure(origins.isHttpsOutside());
        cookie.setAttribute("SameSite", "Lax");
    }
}
