package io.causerie.console;

import io.causerie.login.Admission;
import io.causerie.login.ReturnPath;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing in and out. */
@Named
@RequestScoped
public class Door {
    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Ways ways;

    private String name = "";
    private String password = "";
    private String fault = "";

    public void enter() {
        Admission admission = visitor.signIn(name.strip(), password);
        if (admission instanceof Admission.Refused refused) {
            fault = refused.words(language.getLocale());
        } else {
            ways.to(ReturnPath.safe(request.getParameter("to")));
        }
    }

    public void leave() {
        visitor.signOut();
        ways.to("/login");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFault() {
        return fault;
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return ReturnPath.safe(request.getParameter("to"));
    }
}
