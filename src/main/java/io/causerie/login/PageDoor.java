package io.causerie.login;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The door before the pages: safe headers, no requests of other sites, strangers to the sign-in page. Nothing else passes here. */
@WebFilter(
        servletNames = "pages",
        urlPatterns = "/console/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class PageDoor extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    transient Sessions sessions;

    @Inject
    transient Origins origins;

    @Inject
    transient PageHeaders headers;

    @Inject
    @Any
    transient Instance<PageRules> rules;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.write(request, response, Nonce.of(request));
        String path = path(request);
        if (path.contains("..") || Origins.changes(request) && origins.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isOpen(path)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            Optional<Person> person = sessions.person(request);
            if (person.isEmpty()) {
                askToSignIn(request, response, path);
            } else if (rules.stream().allMatch(rule -> rule.mayOpen(person.get(), path))) {
                chain.doFilter(new SignedInRequest(request, person.get()), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private boolean isOpen(String path) {
        return path.equals(PageRules.SIGN_IN)
                || path.startsWith(RESOURCES)
                || rules.stream().anyMatch(rule -> rule.isOpen(path));
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean canReturn = !Origins.changes(request);
        String to = request.getContextPath()
                + PageRules.SIGN_IN
                + (canReturn ? "?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8) : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + to.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(to);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
