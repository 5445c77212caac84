package io.causerie.console;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** What a browser sees instead of a page that is not there, or failed. Machines get no page, only the status. */
@WebServlet("/console/lost")
public class Lost extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String MACHINES = "/(webhook|api|cai|meta|health|metrics|openapi|simulator|console)(/.*)?";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Causerie</title><link rel="icon" href="%s"><link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s">
            <link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s"></head>
            <body class="alone"><main class="alone-box"><p class="brand"><img src="%s" alt="" width="36" height="36"><span>Causerie</span></p>
            <div class="card"><h1>%s</h1><p>%s</p><p><a class="button primary" href="/">%s</a></p></div></main></body></html>
            """;

    @Inject
    transient Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked == null || asked.matches(MACHINES)) {
            return;
        }
        Locale language = Language.chosen(request)
                .orElseGet(() -> Language.supported(request.getLocale().getLanguage()));
        boolean failed = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) >= 500;
        String about = failed ? "shell.failed" : "shell.lost";
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.formatted(
                        language,
                        Say.in(language, about),
                        assets.address("mark.svg"),
                        assets.address("tokens.css"),
                        assets.address("base.css"),
                        assets.address("shell.css"),
                        assets.address("parts.css"),
                        assets.address("mark.svg"),
                        Say.in(language, about),
                        Say.in(language, about + "-words"),
                        Say.in(language, "shell.home")));
    }
}
