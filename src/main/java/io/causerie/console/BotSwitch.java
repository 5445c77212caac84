package io.causerie.console;

import io.causerie.login.ReturnPath;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /console/bot?to=joke-bot&at=/build}: remembers the bot in this browser and goes there with it. */
@WebServlet("/console/bot")
public class BotSwitch extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Workplace workplace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bot = request.getParameter("to");
        Address there = Address.of(ReturnPath.safe(request.getParameter("at")));
        if (workplace.getBots().contains(bot)) {
            Remembering.write(request, response, Workplace.COOKIE, bot);
            there = there.with("bot", bot);
        }
        response.sendRedirect(there.toString());
    }
}
