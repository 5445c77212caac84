package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.LDAPBindException;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ErrorType;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ResponseControl;
import io.causerie.login.ldap.LdapAnswer.Reason;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an error of the directory means for the person, and which key the operator should look at. */
final class LdapTrouble {
    /** Active Directory says more behind error 49, in hexadecimal: a system error code of Windows (winerror.h). */
    private static final Pattern ACTIVE_DIRECTORY = Pattern.compile("\\bdata ([0-9a-f]{3}),");

    private static final Map<String, Reason> ACTIVE_DIRECTORY_REASONS = Map.of(
            "530", Reason.LOCKED,
            "531", Reason.LOCKED,
            "532", Reason.EXPIRED,
            "533", Reason.LOCKED,
            "701", Reason.EXPIRED,
            "773", Reason.EXPIRED,
            "775", Reason.LOCKED);

    private static final Set<ResultCode> AWAY = Set.of(
            ResultCode.CONNECT_ERROR,
            ResultCode.SERVER_DOWN,
            ResultCode.TIMEOUT,
            ResultCode.BUSY,
            ResultCode.UNAVAILABLE);

    private LdapTrouble() {}

    /** Why a person could not bind. */
    static Reason ofPerson(LDAPException e) {
        DraftBeheraLDAPPasswordPolicy10ErrorType policy = policy(e);
        if (policy == DraftBeheraLDAPPasswordPolicy10ErrorType.ACCOUNT_LOCKED) {
            return Reason.LOCKED;
        }
        if (policy == DraftBeheraLDAPPasswordPolicy10ErrorType.PASSWORD_EXPIRED
                || policy == DraftBeheraLDAPPasswordPolicy10ErrorType.CHANGE_AFTER_RESET) {
            return Reason.EXPIRED;
        }
        if (e.getResultCode() == ResultCode.INVALID_CREDENTIALS) {
            Matcher code = ACTIVE_DIRECTORY.matcher(String.valueOf(e.getDiagnosticMessage()));
            return code.find() ? ACTIVE_DIRECTORY_REASONS.getOrDefault(code.group(1), Reason.WRONG) : Reason.WRONG;
        }
        boolean nobody = Set.of(
                        ResultCode.NO_SUCH_OBJECT,
                        ResultCode.INVALID_DN_SYNTAX,
                        ResultCode.INAPPROPRIATE_AUTHENTICATION)
                .contains(e.getResultCode());
        return nobody ? Reason.WRONG : ofDirectory(e);
    }

    /** Why the directory could not be asked. */
    static Reason ofDirectory(LDAPException e) {
        return AWAY.contains(e.getResultCode()) && !isAboutTheCertificate(e) ? Reason.AWAY : Reason.MISCONFIGURED;
    }

    /** The keys that an operator should look at first. */
    static String keys(LDAPException e) {
        if (isAboutTheCertificate(e)) {
            return "causerie.ldap.trust, and the host name in causerie.ldap.url";
        }
        return switch (e.getResultCode().intValue()) {
            case ResultCode.INVALID_CREDENTIALS_INT_VALUE -> "causerie.ldap.bind-dn, causerie.ldap.bind-password";
            case ResultCode.NO_SUCH_OBJECT_INT_VALUE -> "causerie.ldap.user-base, causerie.ldap.group-base";
            case ResultCode.SIZE_LIMIT_EXCEEDED_INT_VALUE -> "causerie.ldap.user-filter: it finds several people";
            case ResultCode.CONFIDENTIALITY_REQUIRED_INT_VALUE, ResultCode.STRONG_AUTH_REQUIRED_INT_VALUE ->
                "causerie.ldap.start-tls, or ldaps:// in causerie.ldap.url";
            default -> "causerie.ldap.url";
        };
    }

    private static DraftBeheraLDAPPasswordPolicy10ErrorType policy(LDAPException e) {
        try {
            DraftBeheraLDAPPasswordPolicy10ResponseControl control = e instanceof LDAPBindException bind
                    ? DraftBeheraLDAPPasswordPolicy10ResponseControl.get(bind.getBindResult())
                    : null;
            return control == null ? null : control.getErrorType();
        } catch (LDAPException unreadable) {
            return null;
        }
    }

    private static boolean isAboutTheCertificate(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || String.valueOf(cause.getMessage()).contains("certificate")) {
                return true;
            }
        }
        return false;
    }
}
