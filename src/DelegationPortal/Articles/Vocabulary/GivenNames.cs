namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Given names, so that "NAME, die in A zwei Läden führt" is seen as a person without an office beside the name.</summary>
public static class GivenNames
{
    // After one of these a name may be complete: "Lena Martin", "Kurt Ernst".
    private static readonly HashSet<string> AlsoSurnames = FunctionWords.Split("""
        Adam Albrecht Alexander Andreas Arndt Arnold Benedikt Bernhard Berthold Burkhard Carl Carsten Clemens Constantin Cornelius Daniel David Dietrich Eckhard Emil Ernst Fabian Ferdinand Frank Franz Friedrich Fritz Georg Gerhard Gregor Günther Hartmut
        Hassan Heinrich Henning Herbert Hermann Hubert Hugo Ibrahim Jakob Joachim Johannes Jonas Josef Julius Justus Kamal Karl Kaspar Kilian Kim Klaus Klemens Konrad Kurt Lorenz Louis Ludwig Lukas Lutz Magnus Marc Marcus Marius Markus Martin Mathias Max Michael Moritz
        Nikolaus Oliver Oskar Osman Oswald Otto Patrick Paul Peter Philipp Rafael Reiner Reinhard Reinhold Richard Robert Roland Roman Rudolf Rupert Samuel Sascha Sebastian Simon Stefan Steffen Stephan Theodor Thomas Urban Ulrich Valentin Veit Viktor Vincent Volkmar Walter Werner Wilhelm Wolfram Yusuf
        Allison Anthony Ashley Blair Bruce Cameron Craig Craig Dean Duncan Douglas Ellis Gordon Graham Grant Henry Howard James John Keith Kelly Lewis Morgan Murray Neil Owen Ross Russell Ryan Scott Stewart Stuart Taylor Todd Tyler Wallace William
        """);

    /// <summary>Is it used as a family name too?</summary>
    public static bool IsAlsoSurname(string name) => AlsoSurnames.Contains(name);

    // What is also an everyday word or a city (Will, Mark, April, Florenz) is left out.
    private static readonly HashSet<string> Names = FunctionWords.Split("""
        Alfons Hiltrud Heidrun Gesine Gotthilf Magdalena Vinzenz Matthis Anselm Wilhelmine Simón Irmtraud Liesbeth Friedericke Solène Marisol Noemi Jolande Jorinde Philippa Cosima Theodora Thandi Lindiwe Delia Jordi Declan Murat Terrence Griet Ngoc Ursina Edda Philomena
        Marlies Constanza Konstanze Wenzel Rustam Bachtijar Alisher Nurcan Ayla Donatella Ettore Swetlana Arne Levin Almut Korbinian Titus Ludger Silvio Jette Leander Roswitha Malte Friederike
        Hartwig Aurélien Bertrand Achim Adam Adrian Albert Albrecht Alexander Alfred Alois Andreas Anton Armin Arnold Arthur Axel Bastian Benedikt Benjamin Benno Bernd Bernhard Berthold Björn Bodo
        Boris Bruno Burkhard
        Carl Carsten Christian Christoph Christof Claus Clemens Constantin Cornelius Daniel David Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Eberhard Eckhard Edgar Egon Elias Emil Enno Erich
        Erik Ernst Erwin Eugen
        Fabian Felix Ferdinand Finn Florian Frank Franz Frieder Friedrich Fritz Georg Gerald Gerd Gerhard Gernot Gero Gerrit Gregor Guido Günter Günther Gustav Hanno Hannes Hans Harald Hartmut Hauke
        Heiko Heiner Heinrich Heinz Helmut Helge Hendrik Henning Henrik Henry Herbert Hermann Holger Horst Hubert Hugo
        Ingo Jakob Jan Jannik Jasper Jens Joachim Jochen Johann Johannes Jonas Jonathan Jörg Jörn Josef Joseph Julian Julius Jürgen Justus Kai Karl Karlheinz Karsten Kaspar Kevin Kilian Klaus
        Klemens Knut Konrad Konstantin Kristian Kurt Lars Lennart Leo Leon Leonard Leonhard Lorenz Lothar Louis Ludwig Lukas Lutz
        Magnus Manfred Manuel Marc Marcel Marco Marcus Mario Marius Markus Martin Mathias Matthias Mats Max Maximilian Michael Mirko Moritz Nico Niels Nils Norbert Ole Oliver Olaf Oskar Oswald
        Otto Pascal Patrick Paul Peter Philipp Philip Rainer Ralf Ralph Raphael Reiner Reinhard Reinhold René Richard Robert Robin Roland Rolf Roman Rüdiger Rudolf Rupert
        Samuel Sascha Sebastian Siegfried Sigurd Simon Sören Stefan Steffen Stephan Stephen Sven Theo Theodor Thilo Thomas Thorsten Tilman Till Tim Timo Timon Tobias Tom Torben Torsten Udo
        Ulf Uli Ulrich Urs Uwe Valentin Veit Viktor Vincent Volker Volkmar Walter Waldemar Werner Wilfried Wilhelm Willi Willy Winfried Wolfgang Wolfram
        Adele Agnes Alexandra Alice Alina Amelie Andrea Anett Angela Angelika Anika Anita Anja Anke Anna Anne Annegret Annelie Annette Annika Antje Antonia Astrid Barbara Beate Beatrice
        Bettina Bianca Birgit Birte Brigitte Britta Carla Carmen Carola Carolin Caroline Charlotte Christa Christel Christiane Christina Christine Clara Claudia Constanze Cordula Corinna Cornelia
        Dagmar Daniela Denise Diana Dora Doris Dorothea Dorothee Edith Elena Eleonore Elfriede Elisabeth Elke Ella Ellen Elsa Else Emilia Emma Erika Esther Eva Evelyn Felicitas Franziska Frauke
        Frederike Gabi Gabriela Gabriele Gerda Gerlinde Gertrud Gesa Gesine Gisela Greta Grit Gudrun Gunda Hanna Hannah Hannelore Hedwig Heide Heidi Heike Helena Helene Helga Henriette
        Hilde Hildegard
        Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Insa Irene Iris Irina Irmgard Isabel Isabell Isabella Isolde Jacqueline Jana Janina Jasmin Jeanette Jennifer Jessica Johanna
        Jolanta Josefine Judith Jule Julia Juliane Juliette Jutta Karen Karin Karina Karla Karolin Karoline Katharina Kathleen Kathrin Katja Katrin Kerstin Kirsten Klara Kristin Kristina
        Lara Larissa Laura Lea Lena Leonie Leonore Lieselotte Lilly Lina Linda Lisa Liselotte Lore Lotta Lotte Louisa Louise Lucia Lucie Luisa Luise Magda Magdalena Maike Maja Mandy Manja Manuela
        Mara Mareike Margarete Margarethe Margit Margot Margret Maria Marianne Marie Marion Marit Marlene Marta Martha Martina Mathilde Maya Mechthild Meike Melanie Melina Melissa Merle Mia
        Michaela Michelle Miriam Mona Monika Monique Muriel
        Nadia Nadine Nadja Natalie Natascha Neele Nele Nicola Nicole Nina Nora Olga Olivia Patricia Paula Pauline Petra Pia Ramona Rebecca Rebekka Regina Regine Renate Renée Ricarda Rita Romy Rosa
        Rosemarie Ruth Sabine Sabrina Sandra Sara Sarah Saskia Sibylle Sigrid Silja Silke Silvia Simone Sina Sofie Sonja Sophia Sophie Stefanie Stella Stephanie Susan Susanne Svenja Swantje
        Sylvia Sybille
        Tabea Tamara Tanja Tatjana Teresa Theresa Therese Thekla Tina Tilda Ulla Ulrike Ursula Uta Ute Valerie Vanessa Vera Verena Veronika Viktoria Viola Vivian Waltraud Wanda Wiebke Wilma Xenia
        Yvonne Yvette
        Abdullah Adem Ahmad Ahmed Ahmet Ali Amina Amir Arif Arzu Aylin Aynur Ayse Ayşe Aziz Aziza Baran Bülent Burak Canan Cem Cemal Cemile Deniz Derya Dilek Ebru Elif Emine Emre Engin Erdem Erkan
        Esra Faruk Fatih Fatima Fatma Ferhat Feyza Gülay Hakan Halil Hasan Hassan Hatice Hüseyin Hussein Ibrahim Ilker Ismail Jamal Kamal Karim Kemal Khaled Khalid Lale Layla Leila Leyla Levent
        Mahmoud Mehmet Meryem Mohamed Mohammad Mohammed Muhammad Mustafa Nabil Nadir Nesrin Noura Nuri Oktay Omar Onur Orhan Osman Ömer Özlem Rana Rashid Salim Samir Selim Selma Serkan Sevgi
        Sibel Sinan Tarek Tarik Tuğba Ufuk Ümit Volkan Yasemin Yasmin Yasin Youssef Yusuf Zeynep Zehra
        Alan Alastair Alison Amanda Amy Andrew Angus Anthony Ashley Barry Becky Ben Beth Betty Bill Bob Brandon Brenda Brian Bruce Bryan Callum Cameron Carol Catherine Cathy Charles Chris
        Christopher Claire Clare Colin Craig Cynthia Dan Darren Dave Deborah Debra Derek Donald Donna Dorothy Douglas Duncan Edward Eileen Eleanor Elizabeth Emily Eric Ethan Euan Evan Fiona Frances
        Francis Gareth Gary Gavin Geoffrey George Gillian Glenn Gordon Graham Greg Gwen Harold Harriet Harry Heather Helen Howard Hugh Iain Ian Isla Jack Jacob James Jamie Jane Janet Jason Jean Jeff
        Jeffrey Jenny Jeremy Jim Joan Joanna Joanne Joe Joel John Joyce Justin Kate Katherine Kathryn Katie Keith Kelly Ken Kenneth Kim Larry Laurence Lauren Lawrence Leslie Lewis Liam Lucy Luke
        Lynn Malcolm Margaret Mary Matthew Maureen Megan Mike Mildred Molly Morag Nancy Neil Nicholas Nick Nigel Owen Pamela Peggy Penelope Phillip Rachel Raymond Roger Ron Ronald Rory
        Rosalind Rosie Ross Roy Russell Ryan Sally Sam Samantha Scott Sean Sharon Shaun Sheila Shirley Stanley Steve Steven Stewart Stuart Suzanne Terence Timothy Todd Tony Tracy Trevor Wendy
        William Zoe
        Agnieszka Aleksandra Aleksander Andrzej Anežka Antonín Barbora Bartosz Beata Bogdan Bożena Damian Danuta Dariusz Dominika Dorota Edyta Ewa František Grażyna Grzegorz Halina Hana Iveta Iwona
        Jacek Jakub Janusz Jarosław Jerzy Jiří Jolana Kamil Karel Karolina Katarzyna Kateřina Kinga Krzysztof Lech Lenka Łukasz Maciej Małgorzata Marcin Marek Mariusz Markéta Mateusz Michał Miloš
        Miroslav Mirosław Ondřej Paweł Pavel Pavla Petr Piotr Radek Radosław Rafał Ryszard Sławomir Stanisław Szymon Tadeusz Tomáš Tomasz Václav Wiesław Wojciech Zbigniew Zdeněk Zofia Zuzana
        Aino Aleksi Anders Antti Arvid Åsa Astri Birgitte Bjarne Britt Eero Einar Elina Eeva Eirik Erkki Freja Frida Fredrik Gunnar Gunilla Gustaf Håkan Hanne Hege Ilmari Inger Ingvild Jaakko Jari
        Jesper Johan Jorma Juha Kaarel Kadri Kaisa Kalle Kari Katarina Kjell Kirsi Kristjan Lasse Lauri Leif Liis Linnea Liv Maarja Maija Malin Marja Matti Mattias Mette Mikael Mikko Morten Nanna
        Niklas Ola Olav Outi Päivi Pekka Pernille Piret Rasmus Riina Riikka Rune Saara Sanna Satu Sigrún Signe Siri Siv Solveig Søren Stig Sunniva Tanel Tero Tiina Toomas Tore Torbjörn Triin Trond
        Tuula Ville
        Adriana Alejandro Alessandra Alessandro Alessia Álvaro Ana Andrés Ángel António Antonio Arturo Aurelio Beatriz Bernardo Bruna Camila Carlo Carlos Carolina Catarina Cecilia Chiara Cristina
        Cristiano Diego Domenico Duarte Eduardo Elisa Emanuele Emilio Enrico Enzo Ernesto Esteban Eugenio Fabio Federica Federico Felipe Fernanda Fernando Filippo Filipe Francesca Francesco
        Francisco Gabriel Giacomo Gianni Giorgio Giovanna Giovanni Giulia Giuseppe Gonzalo Guillermo Gustavo Ignacio Inês Isabela Iván Javier Jaime Joana João Joaquim Joaquín Jorge José Juan
        Juana Leonardo Lorenzo Luca Luigi Luis Luiz Marcello Marcelo Margarida Mariana Massimo Matteo Mauricio Mauro Maurizio Miguel Montserrat Nicolás Nuria Núria Pablo Paola Paolo Pedro Rafael
        Ramón Raquel Raúl Ricardo Riccardo Roberta Roberto Rodrigo Rui Salvatore Sergio Simona Sílvia Stefania Stefano Susana Tiago Tommaso Valentina Valeria Vasco Vicente Vittorio Ximena
        Aline Amélie Anaïs André Antoine Arnaud Audrey Aurélie Benoît Bernadette Camille Cécile Céline Chantal Chloé Christelle Claude Clément Corinne Damien Delphine Denis Didier Dominique Édouard
        Élodie Émile Émilie Éric Estelle Étienne Fabien Fabrice Françoise François Frédéric Gaëlle Geneviève Gérard Ghislaine Gilles Guillaume Hélène Hervé Hugues Isabelle Jacques Jérôme Joëlle
        Julie Julien Laurent Léa Luc Lucien Madeleine Margaux Mathieu Maxime Mireille Nathalie Nicolas Noémie Odile Olivier Pascale Philippe Pierre Quentin Rémi Rémy Romain Sandrine Sébastien Serge
        Solange Stéphane Stéphanie Sylvain Sylvie Théo Thérèse Thierry Valérie Véronique Virginie Xavier Yann Yves
        Bart Bram Daan Els Femke Floris Gijs Greet Jaap Jeroen Joost Joris Katrien Kees Koen Lieke Lieve Maarten Marieke Marijke Marleen Pieter Rik Roos Ruud Sander Sanne Sjoerd Stijn Thijs Tineke
        Toon Wim Willem Wouter
        Aleksandar Alexandru Andrei Ante Bogdana Bojan Branka Csaba Dejan Dimitra Dimitri Dimitris Dragan Eleni Emilija Ferenc Georgi Georgios Goran György Ilir Ioana Ioannis István Ivan Ivana Ivo
        Jelena Josip Katalin Konstantinos Kostas Krisztina László Lyudmila Marija Marin Marko Mihai Mihály Mila Milena Mira Mirela Mladen Natalia Nikola Nikolai Nikolaos Nikos Oksana Oleg Oleksandr
        Olena Péter Radu Sándor Sergei Slavica Snežana Stanislav Stefka Stoyan Svetlana Tamás Tatiana Tihomir Todor Vesna Vladimir Volodymyr Yuliya Yuri Zoltán Zoran Zsófia Zsuzsa
        Aarav Abena Adaeze Aditi Akira Akiko Amara Ananya Anil Arjun Asha Ashok Chinedu Deepak Efua Eun-ji Fatou Haruka Hiroshi Hiroko Hyun-woo Ibrahima Indira Ji-hye Ji-won Kavita Keiko Kenji Kofi
        Kwabena Kwame Lakshmi Ling Makoto Mamadou Manoj Meera Min-jun Naoko Neha Ngozi Nguyen Nikhil Pooja Prakash Pranav Priya Rahul Rajesh Rakesh Rajiv Ravi Rohan Sakura Sandeep Sanjay Satoshi
        Shreya Sunil Sunita Suresh Takeshi Thabo Vikram Yuki Yuko Yuriko Zanele
        Abelard Adalbert Adelbert Aegidius Albin Alban Aloys Alwin Amadeus Ambrosius Anno Ansgar Arian Aribert Arnd Arnulf Arno Artur Augustin Balduin Balthasar Baptist Bartholomäus
        Bartolomäus Bela Berend Bero Bertold Bertram Birger Blasius Bonifaz Burkhart Burghard Caspar Cäsar Christfried Claas Klaas Conrad Corvin Cyrill Dankwart Detlev Degenhard Diethelm
        Diethard Dieterich Dominikus Donatus Ebbo Eckart Eckehard Eckhart Edmund Eduard Edwin Egbert Eginhard Ehrenfried Eike Einhard Ekkehard Emanuel Emmerich Engelbert Ephraim Erasmus
        Erhard Ewald Falk Falko Faustin Florentin Flavio Folkert Fridolin Friedemann Friedhelm Friedbert Friedmar Frerk Gebhard Gangolf Gereon Gerbert Gerfried Gerolf Gideon Gilbert Gisbert
        Godehard Götz Gottfried Gotthard Gotthold Gottlieb Guntram Gundolf Gunther Hajo Harm Harro Hasso Heimo Heino Helmar Helmuth Herwig Hieronymus Hilmar Hinnerk Hinrich Hjalmar Horatio
        Humbert Ignaz Immanuel Ingmar Ingolf Isidor Jannis Janosch Jobst Jodok Johannis Jonte Jost Jürn Kasimir Kersten Knuth Kolja Korbin Kornelius Kunibert Lambert Landolf Laurenz Laurin
        Lenard Lennard Leberecht Leopold Levke Liborius Linus Lüder Luitpold Malthe Marbod Marian Marinus Marten Marvin Mattis Mauritz Maximin Meinhard Meinolf Meinrad Melchior Menno Nathan
        Nathanael Nepomuk Nikodemus Nikolas Niklaus Norman Notker Oke Onno Ortwin Oswin Ottfried Ottmar Ottokar Ottomar Otmar Otfried Pankraz Pius Prosper Quirin Raimund Rainald Ragnar
        Randolf Reemt Reimar Reimer Reinald Reinhart Reinmar Remigius Remo Rico Roderich Ronny Ruben Rufus Rupprecht Ruprecht Rurik Schorsch Severin Siegbert Sieghard Siegmar Siegmund
        Sigismund Sigmar Sigmund Sixtus Sönke Stanislaus Tassilo Tadeus Thaddäus Thassilo Thees Theodorich Theodulf Theobald Thies Thoralf Thure Tillmann Timm Tjark Tobit Tönnies Torge
        Traugott Tristan Ubbo Ulrik Utz Valerius Valentino Veith Vinzent Vitus Volkhard Volkert Wendelin Wennemar Werther Wernher Wichard Widukind Wieland Wigand Wigbert Wilko Willfried
        Willibald Willibert Winand Winrich Witold Wolfdietrich Wolfhard Wolfhart Wulf Xaver Zacharias Zeno Adela Adelgunde Adelheid Adina Afra Agathe Agneta Albertine Almuth Aloisia Alwine
        Amalie Amalia Anastasia Anette Angelina Anneliese Annelies Annemarie Annerose Anneke Annkathrin Annalena Apollonia Ariane Arabella Armgard Asta Augusta Auguste Aurelia Babette
        Beatrix Benedikta Benita Berenike Bernhardine Berta Bertha Birgitta Brunhild Brunhilde Burgi Cäcilie Carina Carlotta Cathrin Celina Charlotta Christiana Christin Constance Corina
        Cordelia Dagny Daria Desirée Dietlind Dietlinde Dorette Dorit Dorle Dörte Dörthe Dorothe Edelgard Edeltraud Edeltraut Elfi Elfie Elise Ellinor Elly Elma Elsbeth Elsabe Elvira Emely
        Emmi Emmy Ermelinde Erna Ernestine Eugenie Eulalia Evamaria Evelin Eveline Fanny Felicia Felizitas Fenja Fenna Frederika Freya Friedegund Friederika Friedel Friedgard Fridtjof Fränze
        Gabriella Genoveva Geraldine Geraldina Gerhild Gerlind Gerta Gertraud Gertraude Gertrude Giesela Giselinde Gitta Gitte Gretchen Grete Gretel Griseldis Grietje Gundel Gundela Gundula
        Gunhild Hadwig Hanka Hannerl Hedda Hedi Heidelinde Heidemarie Heiderose Helma Helmtrud Henni Henrike Herlinde Hermine Herta Hertha Hildburg Hildegund Hilke Hilla Hortensia Hulda
        Idalia Ildikó Ilsabe Ilsebill Imelda Imma Imme Ingelore Ingrun Irma Irmela Irmelin Irmengard Irmi Irmhild Irmingard Irmtrud Isgard Jadwiga Jannika Janne Jelka Johanne Jolantha Jördis
        Josefa Josepha Josephine Judika Juliana Julika Jutte Käte Käthe Kathi Kathinka Kathrein Katrine Kea Klarissa Klementine Klothilde Kordula Kornelia Kreszentia Kriemhild Kunigunde
        Lätitia Laila Lene Leni Leonora Leopoldine Leokadia Liane Liesel Liesa Lilli Lilith Lilo Lioba Lisbeth Livia Loretta Lorna Lotti Lucinde Ludmilla Ludovika Ludwiga Luzia Lydia Lykke
        Mafalda Magdalene Magnhild Malwine Maren Margareta Margaretha Margarita Margitta Marga Margrit Mariele Mariella Marietta Marieluise Marika Marile Marina Marisa Marita Marlis Marlen
        Marthe Mareile Mathilda Mechthilde Melitta Merete Metta Minna Mirjam Mirja Monja Nadeschda Nanette Nelly Nicoletta Nicolette Ninette Notburga Odilia Oda Orsolya Ortrud Ortrun Ottilie
        Perdita Petronella Philine Philippine Pippa Rabea Rahel Regula Reinhild Reinhilde Renata Rieke Rike Rixa Romana Ronja Rosalie Rosalinde Rosamunde Rosina Roswita Rosl Rotraud Rotraut
        Rowena Runhild Ruthild Sabina Selina Senta Seraphine Sidonie Sieglinde Siegrun Sigrun Sigune Silva Sinja Sissy Sofia Solveigh Stina Susann Susanna Svea Swaantje Swanhild Swenja
        Sybilla Sibylla Tamina Telse Tessa Thea Theda Theres Theresia Thora Thyra Tilla Tjorven Tomke Traude Traudel Trude Trudi Ulrika Urte Ursel Urszula Valeska Veronica Vicky Viktorine
        Violetta Walburga Walpurga Walli Waltraut Waltrud Wencke Wendela Wibke Wilhelma Wiltrud Wiebe Wieka Winnifred Wendula Yolanda Ylva Zita Zoë
        """);

    /// <summary>A given name, double ones with a hyphen included.</summary>
    public static bool Contains(string word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return Names.Contains(word) || (hyphen > 1 && Names.Contains(word[..hyphen]) && Names.Contains(word[(hyphen + 1)..]));
    }
}
