/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.annals.install.Signature;
import org.annals.install.Signature.Trust;

/** Follows the certificates of a signer up to somebody whom the Java of this computer trusts. */
final class Chains {

	private static final Set<String> FOR_CODE = Set.of("1.3.6.1.5.5.7.3.3", "2.5.29.37.0");
	private static final int LEAST_RSA = 2048;
	private static final int LEAST_EC = 224;

	/** Read once, and only where something is signed. */
	private static final class Trusted {

		static final Set<TrustAnchor> ANCHORS = anchors();
	}

	private Chains() {
	}

	/** What a signer's certificate is worth. */
	static Signature signature(CodeSigner signer) {
		List<X509Certificate> chain = certificates(signer.getSignerCertPath());
		if (chain.isEmpty()) {
			return Signature.NONE;
		}
		X509Certificate own = chain.get(0);
		String subject = own.getSubjectX500Principal().getName();
		Date when = signed(signer);
		if (isOutside(own, when)) {
			return new Signature(subject, Trust.EXPIRED, "");
		}
		if (isWeak(own.getPublicKey())) {
			return new Signature(subject, Trust.WEAK, "");
		}
		try {
			X509Certificate voucher = voucher(chain, when);
			return isForCode(own) ? new Signature(subject, Trust.VERIFIED, voucher.getSubjectX500Principal().getName())
					: new Signature(subject, Trust.PURPOSE, "");
		} catch (CertPathValidatorException e) {
			boolean late = e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID;
			boolean weak = e.getReason() == BasicReason.ALGORITHM_CONSTRAINED;
			return new Signature(subject, late ? Trust.EXPIRED : weak ? Trust.WEAK : Trust.UNKNOWN, "");
		} catch (GeneralSecurityException e) {
			return new Signature(subject, Trust.UNKNOWN, "");
		}
	}

	/** When it was signed; only an authority for time is believed, else it might as well have been today. */
	private static Date signed(CodeSigner signer) {
		Date now = new Date();
		if (signer.getTimestamp() == null) {
			return now;
		}
		try {
			Date said = signer.getTimestamp().getTimestamp();
			voucher(certificates(signer.getTimestamp().getSignerCertPath()), said);
			return said;
		} catch (GeneralSecurityException e) {
			return now;
		}
	}

	/** The certificate that this computer trusts at the end of a chain. */
	private static X509Certificate voucher(List<X509Certificate> chain, Date when) throws GeneralSecurityException {
		Set<TrustAnchor> anchors = Trusted.ANCHORS;
		if (anchors.isEmpty() || chain.isEmpty()) {
			throw new InvalidAlgorithmParameterException();
		}
		List<X509Certificate> path = new ArrayList<>();
		for (X509Certificate next : chain) {
			if (anchors.stream().anyMatch(anchor -> next.equals(anchor.getTrustedCert()))) {
				if (path.isEmpty() && !isOutside(next, when)) {
					return next;
				}
				break;
			}
			path.add(next);
		}
		PKIXParameters parameters = new PKIXParameters(anchors);
		parameters.setRevocationEnabled(false);
		parameters.setDate(when);
		CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
		PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX")
				.validate(certificates, parameters);
		return result.getTrustAnchor().getTrustedCert();
	}

	private static boolean isOutside(X509Certificate certificate, Date when) {
		return when.before(certificate.getNotBefore()) || when.after(certificate.getNotAfter());
	}

	private static boolean isWeak(Key key) {
		return key instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_RSA
				|| key instanceof DSAKey dsa && dsa.getParams().getP().bitLength() < LEAST_RSA
				|| key instanceof ECKey curve && curve.getParams().getOrder().bitLength() < LEAST_EC;
	}

	/** A certificate that says what it is for says that it is for this; one that says nothing is for anything. */
	private static boolean isForCode(X509Certificate certificate) throws CertificateException {
		List<String> uses = certificate.getExtendedKeyUsage();
		return uses == null || uses.stream().anyMatch(FOR_CODE::contains);
	}

	private static List<X509Certificate> certificates(CertPath path) {
		return path.getCertificates().stream().filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast)
				.toList();
	}

	private static Set<TrustAnchor> anchors() {
		Set<TrustAnchor> anchors = new HashSet<>();
		try {
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init((KeyStore) null);
			for (TrustManager manager : factory.getTrustManagers()) {
				if (manager instanceof X509TrustManager known) {
					for (X509Certificate issuer : known.getAcceptedIssuers()) {
						anchors.add(new TrustAnchor(issuer, null));
					}
				}
			}
		} catch (GeneralSecurityException e) {
			// Without a store nobody is trusted, and that is said.
			anchors.clear();
		}
		return anchors;
	}
}
