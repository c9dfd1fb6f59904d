package org.singlewindow.interop;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.name.Names;
import com.typesafe.config.Config;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import network.oxalis.api.header.HeaderParser;
import network.oxalis.api.inbound.InboundService;
import network.oxalis.api.model.AccessPointIdentifier;
import network.oxalis.api.model.TransmissionIdentifier;
import network.oxalis.api.persist.PayloadPersister;
import network.oxalis.api.persist.ReceiptPersister;
import network.oxalis.as4.api.MessageIdGenerator;
import network.oxalis.as4.common.DefaultMessageIdGenerator;
import network.oxalis.as4.common.DummyHeaderParser;
import network.oxalis.as4.outbound.ActionProvider;
import network.oxalis.as4.util.PeppolConfiguration;
import network.oxalis.vefa.peppol.common.model.DocumentTypeIdentifier;
import network.oxalis.vefa.peppol.mode.Mode;
import network.oxalis.vefa.peppol.security.api.CertificateValidator;

/** Oxalis outside the network it is made for: keys, names and agreement are ours, nothing is looked up anywhere. */
final class Setup extends AbstractModule {
    private final Identity identity;
    private final String code;
    private final Path folder;

    Setup(Identity identity, String code, Path folder) {
        this.identity = identity;
        this.code = code;
        this.folder = folder;
    }

    @Override
    protected void configure() {
        bind(KeyStore.class).toInstance(identity.keys());
        bind(KeyStore.class).annotatedWith(Names.named("truststore-ap")).toInstance(identity.trusted());
        bind(PrivateKey.class).toInstance(identity.key());
        bind(X509Certificate.class).toInstance(identity.certificate());
        bind(KeyStore.PrivateKeyEntry.class).toInstance(identity.entry());
        bind(AccessPointIdentifier.class).toInstance(new AccessPointIdentifier(code));
        bind(Path.class).annotatedWith(Names.named("home")).toInstance(folder);
        bind(Path.class).annotatedWith(Names.named("conf")).toInstance(folder);
        bind(Path.class).annotatedWith(Names.named("inbound")).toInstance(folder);
        bind(CertificateValidator.class).toInstance((service, certificate) -> {});
        bind(HeaderParser.class).to(DummyHeaderParser.class);
        bind(MessageIdGenerator.class).toInstance(new DefaultMessageIdGenerator(code));
        bind(ActionProvider.class).toInstance(DocumentTypeIdentifier::getIdentifier);
        bind(PeppolConfiguration.class).toInstance(new Agreed(code));
        bind(ReceiptPersister.class).toInstance((metadata, payload) -> {});
        bind(PayloadPersister.class).toInstance((id, header, content) -> keep(id, content));
        bind(InboundService.class)
                .toInstance(metadata -> OxalisPeer.say(
                        "RECEIVED",
                        metadata.getTransmissionIdentifier().getIdentifier(),
                        metadata.getCertificate().getSubjectX500Principal().getName(),
                        file(metadata.getTransmissionIdentifier()).toString()));
    }

    @Provides
    @Singleton
    Mode mode(Config config) {
        return Mode.of(config, "TEST");
    }

    private Path keep(TransmissionIdentifier id, InputStream content) throws IOException {
        Path file = file(id);
        if (!Files.exists(file)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** The first part of a message is the document; what comes after it is attached. */
    private Path file(TransmissionIdentifier id) {
        return folder.resolve(id.getIdentifier().replaceAll("[^A-Za-z0-9.-]", "_") + ".xml");
    }

    /** What the window's administrator wrote down about this partner. */
    private static final class Agreed extends PeppolConfiguration {
        private final String code;

        Agreed(String code) {
            this.code = code;
        }

        @Override
        public String getAgreementRef() {
            return "urn:singlewindow:agreement:" + code + ":1";
        }
    }
}
