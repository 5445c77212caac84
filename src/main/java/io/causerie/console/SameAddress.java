package io.causerie.console;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends forms to the whole address of their page, because what a page is about stands in its query and nowhere else. */
public class SameAddress extends ViewHandlerWrapper {
    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String action = super.getActionURL(context, viewId);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = kept(request.getQueryString());
        return query.isEmpty() || action.contains("?") ? action : action + "?" + query;
    }

    /** All but what the page has said already. */
    static String kept(String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(each -> !each.startsWith("done="))
                        .collect(Collectors.joining("&"));
    }
}
