package se.utmana.app.account.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Speaks to the mail server: encrypted, with its name checked, and never waiting long. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
@EnableConfigurationProperties(MailServer.class)
class MailConfiguration {

  private static final String TIMEOUT_MILLIS = "10000";

  @Bean
  JavaMailSender smtp(MailServer server) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost(server.host());
    smtp.setPort(server.port());
    smtp.setDefaultEncoding("UTF-8");
    var properties = smtp.getJavaMailProperties();
    properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.ssl.enable", String.valueOf(server.speaksTlsFromTheStart()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", String.valueOf(!server.isLocal()));
    if (!server.user().isEmpty()) {
      properties.put("mail.smtp.auth", "true");
      smtp.setUsername(server.user());
      smtp.setPassword(server.password());
    }
    return smtp;
  }
}
