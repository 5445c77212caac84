package io.causerie.console.monitor;

import io.causerie.console.Place;
import io.causerie.login.Visitor;
import io.causerie.monitor.Range;
import io.causerie.monitor.Tally;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code GET /console/figures.csv?range=week&page=}: the sums of the range, one a line (RFC 4180). */
@WebServlet(FiguresServlet.PATH)
public class FiguresServlet extends HttpServlet {
    static final String PATH = "/console/figures.csv";
    private static final long serialVersionUID = 1;

    @Inject
    transient Watching watching;

    @Inject
    transient Tally tally;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.person().filter(Place.MONITOR::isOpenTo).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Range range = watching.range();
        Instant now = clock.instant();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"causerie-" + range.name().toLowerCase(Locale.ROOT) + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write("starts_at,page,figure,name,amount\r\n");
        for (String page : watching.pages()) {
            tally.read(List.of(page), range.span(), range.start(now), range.end(now)).stream()
                    .sorted(Comparator.comparing(Tally.Sum::startsAt)
                            .thenComparing(Tally.Sum::what)
                            .thenComparing(Tally.Sum::name))
                    .forEach(sum -> out.write(line(page, sum)));
        }
    }

    private static String line(String page, Tally.Sum sum) {
        return sum.startsAt() + "," + page + "," + sum.what().name().toLowerCase(Locale.ROOT) + "," + quoted(sum.name())
                + "," + sum.amount() + "\r\n";
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
