package io.causerie.console.build;

import io.causerie.bot.Bots;
import io.causerie.console.Place;
import io.causerie.login.Visitor;
import io.causerie.transfer.Exports;
import io.causerie.transfer.Format;
import io.causerie.understanding.TrainedBots;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /console/bot-file?bot=&version=&format=yaml|json|csv}: the bot to take along; the newest version when none is named. */
@WebServlet("/console/bot-file")
public class BotFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Workbench bench;

    @Inject
    transient Sent sent;

    @Inject
    transient Bots bots;

    @Inject
    transient TrainedBots trained;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Format> format = Format.of(sent.text("format"));
        var number = new Bots.Number(sent.text("bot"), sent.number("version").orElse(bench.getBase()));
        Optional<TrainedBots.Trained> found = trained.version(number);
        boolean open = visitor.person().filter(Place.BUILD::isOpenTo).isPresent();
        if (!open || format.isEmpty() || found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(format.get().mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + number.bot() + "." + format.get().word() + "\"");
        if (format.get() == Format.YAML) {
            response.getWriter().write(bots.file(number).orElseThrow());
        } else {
            Exports.write(found.get().bot(), format.get(), response.getWriter());
        }
    }
}
