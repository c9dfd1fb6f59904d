package org.singlewindow.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A printed certificate is what archives and checkers take: PDF/A-3b for veraPDF, PAdES for the EU's DSS. */
class PrintedCertificateTest {
    private static final Instant NOW = Instant.parse("2026-11-30T01:02:03Z");

    private final Printer printer = new Printer(new Typeface());

    static CertificateText text(int goods) {
        List<CertificateText.Goods> items = IntStream.rangeClosed(1, goods)
                .mapToObj(number -> new CertificateText.Goods(Map.of(
                        "marks", List.of(number + "  TEMU1234567"),
                        "description", List.of("100 상자", "냉동 쇠고기 BONELESS BEEF, FROZEN " + number),
                        "code", List.of("0202300000"),
                        "quantity", List.of("순 18,000 kg"))))
                .toList();
        return new CertificateText(
                "CFD01-2026-0000001",
                "수입식품등의 수입신고확인증",
                "식품의약품안전처",
                Map.of(
                        "document", List.of("수입식품등의 수입신고확인증", "제 CFD01-2026-0000001 호"),
                        "consignee", List.of("한빛무역 주식회사", "서울특별시 ".repeat(60))),
                items,
                List.of("똠방각하 漢字 \u0007 \uD83D\uDE00"),
                "https://window.example/verify?number=CFD01-2026-0000001&code=ABCDEFGHJK",
                "<certificate/>".getBytes(StandardCharsets.UTF_8),
                NOW);
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertArrayEquals(printer.print(text(3)), printer.print(text(3)));
    }

    @Test
    void manyGoodsGoOnOverPagesAndNothingIsLost() throws IOException {
        try (PDDocument read = Loader.loadPDF(printer.print(text(60)))) {
            String words = new PDFTextStripper().getText(read);
            assertTrue(read.getNumberOfPages() > 1);
            assertTrue(words.contains("FROZEN 60"), words);
            assertTrue(words.contains("Page 1 of " + read.getNumberOfPages()), words);
            assertTrue(words.contains("똠방각하 漢字"), words);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String page = first.getText(read);
            assertEquals(60, page.split("서울특별시", -1).length - 1, "what has no room in its box is among the notes");
        }
    }

    @Test
    void aThousandGoodsAreDrawnInSeconds() throws IOException {
        byte[] pdf = assertTimeout(Duration.ofSeconds(20), () -> printer.print(text(999)));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(read.getNumberOfPages());
            assertTrue(last.getText(read).contains("FROZEN 999"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void itIsPdfAWithASealThatDssTakes(String algorithm) throws Exception {
        Seal agency = Seal.of(algorithm, KeyPurposeId.id_kp_emailProtection);
        byte[] sealed = new Sealer(new TimeStamps(""))
                .seal(printer.print(text(40)), agency.key(), "식품의약품안전처", NOW)
                .pdf();
        assertEquals(List.of(), faults(sealed));
        SimpleReport report = report(sealed, agency);
        String only = report.getFirstSignatureId();
        assertEquals(Indication.TOTAL_PASSED, report.getIndication(only), report.getSubIndication(only) + "");
        assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(only));
        assertEquals(1, report.getSignaturesCount());
    }

    @Test
    void aTimeStampMakesItBaselineT() throws Exception {
        Seal agency = Seal.of("EC", KeyPurposeId.id_kp_emailProtection);
        Seal authority = Seal.of("RSA", KeyPurposeId.id_kp_timeStamping);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try {
                byte[] answer = authority.stamp(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
                throw new IOException(e);
            } finally {
                exchange.close();
            }
        });
        server.start();
        try {
            Sealer.Sealed whole = new Sealer(new TimeStamps(
                            "http://127.0.0.1:" + server.getAddress().getPort()))
                    .seal(printer.print(text(1)), agency.key(), "MFDS", NOW);
            assertTrue(whole.whole());
            byte[] sealed = whole.pdf();
            SimpleReport report = report(sealed, agency, authority);
            assertEquals(SignatureLevel.PAdES_BASELINE_T, report.getSignatureFormat(report.getFirstSignatureId()));
            assertEquals(List.of(), faults(sealed));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTimeStampServiceThatIsAwayKeepsNobodyFromSealing() throws Exception {
        Seal agency = Seal.of("EC", KeyPurposeId.id_kp_emailProtection);
        Sealer.Sealed sealed = new Sealer(new TimeStamps("http://127.0.0.1:9"))
                .seal(printer.print(text(1)), agency.key(), "MFDS", NOW);
        assertFalse(sealed.whole());
        SimpleReport report = report(sealed.pdf(), agency);
        assertEquals(SignatureLevel.PAdES_BASELINE_B, report.getSignatureFormat(report.getFirstSignatureId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "0\u0003\u0002\u0001", "0\u0080", ""})
    void nonsenseForAStampKeepsNobodyFromSealing(String nonsense) throws Exception {
        byte[] answer = nonsense.getBytes(StandardCharsets.ISO_8859_1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CountDownLatch over = new CountDownLatch(1);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, Math.max(1, answer.length));
            exchange.getResponseBody().write(answer);
            exchange.getResponseBody().flush();
            try {
                over.await(nonsense.isEmpty() ? 30 : 0, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        try {
            TimeStamps stamps =
                    new TimeStamps("http://127.0.0.1:" + server.getAddress().getPort());
            assertTimeout(
                    Duration.ofSeconds(15),
                    () -> assertTrue(stamps.stamp(new byte[32]).isEmpty()));
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    @Test
    void aChangedByteBreaksTheSeal() throws Exception {
        Seal agency = Seal.of("EC", KeyPurposeId.id_kp_emailProtection);
        byte[] sealed = new Sealer(new TimeStamps(""))
                .seal(printer.print(text(1)), agency.key(), "MFDS", NOW)
                .pdf();
        String whole = new String(sealed, StandardCharsets.ISO_8859_1);
        sealed[whole.indexOf("Single Window")] = 'X';
        SimpleReport report = report(sealed, agency);
        assertEquals(Indication.TOTAL_FAILED, report.getIndication(report.getFirstSignatureId()));
    }

    private static SimpleReport report(byte[] sealed, Seal... trusted) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        for (Seal one : trusted) {
            source.addCertificate(new CertificateToken(one.key().certificate()));
        }
        verifier.setTrustedCertSources(source);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(sealed));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = new ArrayList<>();
            result.getTestAssertions().forEach(one -> faults.add(one.getRuleId().getClause() + " " + one.getMessage()));
            assertEquals(faults.isEmpty(), result.isCompliant());
            return faults;
        }
    }

    /** Whoever seals, and his certificate. */
    record Seal(SealKey key) {
        static Seal of(String algorithm, KeyPurposeId purpose)
                throws GeneralSecurityException, OperatorCreationException, IOException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(3072);
            }
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=" + purpose.getId() + " " + algorithm);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(System.nanoTime()),
                            Date.from(NOW.minus(Duration.ofDays(900))),
                            Date.from(NOW.plus(Duration.ofDays(9000))),
                            name,
                            keys.getPublic())
                    .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA")
                                    .build(keys.getPrivate())));
            return new Seal(new SealKey(keys.getPrivate(), List.of(certificate)));
        }

        byte[] stamp(byte[] asked)
                throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", key.key(), key.certificate()),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(key.chain()));
            return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256.getId()))
                    .generate(new TimeStampRequest(asked), BigInteger.ONE, new Date())
                    .getEncoded();
        }
    }
}
