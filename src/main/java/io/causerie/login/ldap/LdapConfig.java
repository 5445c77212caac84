package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code causerie.ldap.*}; whatever is wrong is told at once, each with its key and how to mend it. */
final class LdapConfig {
    private static final String PREFIX = "causerie.ldap.";
    private static final String MEMBERS = "(|(member={dn})(uniqueMember={dn})(memberUid={name}))";
    /** Active Directory follows groups in groups by itself. */
    private static final String IN_CHAIN = "(member:1.2.840.113556.1.4.1941:={dn})";

    private final Function<String, Optional<String>> values;
    private final List<String> faults = new ArrayList<>();

    private LdapConfig(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** Settings, or faults. */
    record Reading(Optional<LdapSettings> settings, List<String> faults) {}

    static Reading read(Function<String, Optional<String>> values) {
        LdapConfig config = new LdapConfig(values);
        LdapSettings settings = config.settings();
        return config.faults.isEmpty()
                ? new Reading(Optional.of(settings), List.of())
                : new Reading(Optional.empty(), List.copyOf(config.faults));
    }

    private LdapSettings settings() {
        Optional<LdapSettings.Service> service = service();
        Optional<String> userDn = text("user-dn").map(template -> dn("user-dn", template));
        String attribute = text("name-attribute").orElse("uid");
        String nesting = oneOf("nested-groups", "search", Set.of("search", "in-chain", "none"));
        String base = userDn.isPresent() ? "" : dn("user-base", needed("user-base", "ou=people,dc=example,dc=com"));
        if (userDn.isEmpty() && service.isEmpty()) {
            fault(
                    "bind-dn",
                    "is missing",
                    "an account that may search, or set user-dn to uid={name},ou=people,dc=example,dc=com");
        }
        return new LdapSettings(
                urls(),
                oneOf("start-tls", "true", Set.of("true", "false")).equals("true"),
                trust(),
                service,
                userDn,
                base,
                filter("user-filter", text("user-filter").orElse("(" + attribute + "={name})")),
                attribute,
                dn("group-base", needed("group-base", "ou=groups,dc=example,dc=com")),
                filter("group-filter", text("group-filter").orElse(nesting.equals("in-chain") ? IN_CHAIN : MEMBERS)),
                nesting.equals("search"),
                roles(),
                duration("connect-timeout", "PT3S"),
                duration("read-timeout", "PT5S"),
                connections());
    }

    private List<LDAPURL> urls() {
        List<LDAPURL> urls = new ArrayList<>();
        for (String url : needed("url", "ldaps://directory.example.com").split("[,\\s]+")) {
            try {
                LDAPURL read = new LDAPURL(url);
                if (read.hostProvided() && Set.of("ldap", "ldaps").contains(read.getScheme())) {
                    urls.add(read);
                    continue;
                }
            } catch (LDAPException e) {
                // told below, like a URL of another kind
            }
            if (!url.isEmpty()) {
                fault(
                        "url",
                        "cannot be read: " + url,
                        "ldaps://directory.example.com or ldap://directory.example.com:389");
            }
        }
        return urls;
    }

    private Optional<LdapSettings.Service> service() {
        Optional<String> password = text("bind-password");
        Optional<String> name = text("bind-dn");
        if (name.isPresent() && password.isEmpty()) {
            fault("bind-password", "is missing", "the password of bind-dn");
        }
        return name.map(dn -> new LdapSettings.Service(dn, password.orElse("")));
    }

    private Optional<Path> trust() {
        try {
            Optional<Path> file = text("trust").map(Path::of);
            file.filter(path -> !Files.isReadable(path))
                    .ifPresent(
                            path -> fault("trust", "cannot be read: " + path, "a file with certificates in PEM form"));
            return file;
        } catch (InvalidPathException e) {
            fault("trust", "is no path", "a file with certificates in PEM form");
            return Optional.empty();
        }
    }

    private GroupRoles roles() {
        GroupRoles roles = GroupRoles.read(role -> text("role." + role).orElse(""));
        if (roles.isEmpty()) {
            fault(
                    "role.admin",
                    "is missing, and so are role.author, role.agent and role.viewer",
                    "groups, by name or DN, parted by ;");
        }
        return roles;
    }

    private String dn(String key, String dn) {
        if (!dn.isEmpty() && !DN.isValidDN(dn.replace("{name}", "x"))) {
            fault(key, "is not a distinguished name: " + dn, "as in ou=people,dc=example,dc=com");
        }
        return dn;
    }

    private String filter(String key, String template) {
        try {
            Filter.create(template.replace("{name}", "x").replace("{dn}", "cn=x"));
        } catch (LDAPException e) {
            fault(key, "is not a filter: " + template, "as in (uid={name})");
        }
        if (!template.contains("{name}") && !template.contains("{dn}")) {
            fault(key, "finds the same for everybody", "it needs {name}" + (key.startsWith("group") ? " or {dn}" : ""));
        }
        return template;
    }

    private Duration duration(String key, String otherwise) {
        try {
            Duration duration = Duration.parse(text(key).orElse(otherwise));
            if (duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(Duration.ofMinutes(5)) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // told below, like a time that is too long
        }
        fault(key, "is not a time of up to five minutes", "as in PT5S");
        return Duration.parse(otherwise);
    }

    private int connections() {
        String number = text("connections").orElse("4");
        if (!number.matches("[1-9]\\d?")) {
            fault("connections", "is not a number from 1 to 99", "4 are enough for most");
            return 1;
        }
        return Integer.parseInt(number);
    }

    private String oneOf(String key, String otherwise, Set<String> known) {
        String value = text(key).orElse(otherwise);
        if (!known.contains(value)) {
            fault(
                    key,
                    "is not known: " + value,
                    "one of " + String.join(", ", known.stream().sorted().toList()));
        }
        return value;
    }

    private String needed(String key, String example) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            fault(key, "is missing", "as in " + example);
        }
        return value.orElse("");
    }

    private Optional<String> text(String key) {
        return values.apply(PREFIX + key).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void fault(String key, String what, String fix) {
        faults.add(PREFIX + key + " " + what + " (" + fix + ")");
    }
}
