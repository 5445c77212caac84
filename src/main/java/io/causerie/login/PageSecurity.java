package io.causerie.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The nonce of a page's own inline scripts: {@code <script nonce="#{pageSecurity.nonce}">}. */
@Named
@RequestScoped
public class PageSecurity {
    @Inject
    PageHeaders headers;

    @Inject
    HttpServletRequest request;

    public String getNonce() {
        return Nonce.of(request);
    }

    /** Takes over the nonce that a component library made for this page, before anything of the page is written. */
    public void adopt(String nonce, HttpServletResponse response) {
        if (!nonce.matches("[A-Za-z0-9+/]{16,100}={0,2}")) {
            throw new IllegalArgumentException("A nonce is at least 16 characters of Base64");
        }
        Nonce.adopt(request, nonce);
        headers.allow(nonce, response);
    }
}
