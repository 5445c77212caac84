package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import io.causerie.log.Logs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;

/** The groups somebody is in, and the groups those are in: level by level, each group once, so that circles end. */
final class LdapGroups {
    private static final Logger LOG = Logs.of(LdapGroups.class);
    private static final int DEEPEST = 10;
    private static final int MOST = 1000;

    /** How many groups are asked for at once. */
    private static final int TOGETHER = 50;

    private final LDAPInterface directory;
    private final LdapSettings settings;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private record Member(String dn, String name) {}

    private LdapGroups(LDAPInterface directory, LdapSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** DNs and names of all of them. */
    static Set<String> of(String dn, String name, LDAPInterface directory, LdapSettings settings) throws LDAPException {
        LdapGroups groups = new LdapGroups(directory, settings);
        groups.climb(new Member(dn, name));
        return groups.names;
    }

    private void climb(Member person) throws LDAPException {
        List<Member> level = holding(List.of(person));
        for (int depth = 1; settings.nested() && !level.isEmpty(); depth++) {
            if (depth > DEEPEST || seen.size() > MOST) {
                LOG.warning(() ->
                        "The groups of " + person.dn() + " are nested too deep or are too many; only those up to level "
                                + DEEPEST + " and the first " + MOST + " count");
                return;
            }
            level = holding(level);
        }
    }

    /** The groups, not seen before, that one of these is in. */
    private List<Member> holding(List<Member> members) throws LDAPException {
        List<Member> found = new ArrayList<>();
        for (int from = 0; from < members.size(); from += TOGETHER) {
            List<Member> some = members.subList(from, Math.min(members.size(), from + TOGETHER));
            for (SearchResultEntry entry : directory.search(request(some)).getSearchEntries()) {
                add(entry).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Member> add(SearchResultEntry entry) {
        if (!seen.add(GroupRoles.normal(entry.getDN()))) {
            return Optional.empty();
        }
        String name = entry.hasAttribute("cn") ? entry.getAttributeValue("cn") : entry.getDN();
        names.add(entry.getDN());
        names.add(name);
        return Optional.of(new Member(entry.getDN(), name));
    }

    private SearchRequest request(List<Member> members) throws LDAPException {
        List<Filter> filters = new ArrayList<>();
        for (Member member : members) {
            filters.add(LdapNames.filter(settings.groupFilter(), member.dn(), member.name()));
        }
        return new SearchRequest(settings.groupBase(), SearchScope.SUB, Filter.createORFilter(filters), "cn");
    }
}
