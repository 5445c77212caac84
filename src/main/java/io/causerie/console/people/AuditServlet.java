package io.causerie.console.people;

import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** {@code GET /console/audit.csv?q=&who=&about=&from=&to=}: all lines of the trail that were found, the newest first. */
@WebServlet(AuditServlet.PATH)
public class AuditServlet extends HttpServlet {
    static final String PATH = "/console/audit.csv";
    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 500;

    @Inject
    transient AuditAsked asked;

    @Inject
    transient Audit audit;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.isMayAdminister()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"causerie-audit.csv\"");
        PrintWriter out = response.getWriter();
        out.write(AuditCsv.HEAD);
        Audit.Search search = asked.search();
        List<Audit.Entry> some = audit.search(search, AT_ONCE);
        while (!some.isEmpty() && !out.checkError()) {
            some.forEach(entry -> out.write(AuditCsv.line(entry)));
            some = audit.search(after(search, some.get(some.size() - 1)), AT_ONCE);
        }
    }

    private static Audit.Search after(Audit.Search search, Audit.Entry last) {
        return new Audit.Search(search.text(), search.who(), search.from(), search.to(), Optional.of(last.id()));
    }
}
