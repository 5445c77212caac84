package io.causerie.console;

import io.causerie.login.ReturnPath;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /language?to=fr&back=/inbox}: remembers the language in this browser and goes back. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Language.supported(request.getParameter("to")).getLanguage();
        Remembering.write(request, response, Language.COOKIE, language);
        response.sendRedirect(ReturnPath.safe(request.getParameter("back")));
    }
}
