package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.FailoverServerSet;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ServerSet;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Opens connections to the directory: encrypted, with its certificate and host name checked, never waiting for long. */
final class LdapConnections {
    private LdapConnections() {}

    static LDAPConnectionPool open(LdapSettings settings) throws LDAPException, GeneralSecurityException, IOException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, settings.trust().isPresent() ? trusting(settings.trust().get()) : null, null);
        NamedHostSockets sockets = new NamedHostSockets(tls.getSocketFactory());
        ServerSet servers = new FailoverServerSet(settings.urls().stream()
                .map(url -> server(url, settings, sockets))
                .toList());
        SimpleBindRequest service = settings.service()
                .map(account -> new SimpleBindRequest(account.dn(), account.password()))
                .orElse(null);
        LDAPConnectionPool pool = new LDAPConnectionPool(servers, service, 1, settings.connections());
        pool.setRetryFailedOperationsDueToInvalidConnections(true);
        return pool;
    }

    private static ServerSet server(LDAPURL url, LdapSettings settings, NamedHostSockets tls) {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis((int) settings.connectTimeout().toMillis());
        options.setResponseTimeoutMillis(settings.readTimeout().toMillis());
        options.setFollowReferrals(false);
        boolean encrypted = url.getScheme().equals("ldaps");
        return new SingleServerSet(
                url.getHost(),
                url.getPort(),
                encrypted ? tls : null,
                options,
                null,
                !encrypted && settings.startTls() ? new StartTLSPostConnectProcessor(tls) : null);
    }

    private static TrustManager[] trusting(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(file)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("trusted-" + store.size(), certificate);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }
}
