package io.causerie.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /privacy/deletion/{code}}: the address that Meta gives to people who asked for deletion. */
@WebServlet("/privacy/deletion/*")
public class DeletionDoor extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(DeletionPage.VIEW + ".xhtml").forward(request, response);
    }
}
