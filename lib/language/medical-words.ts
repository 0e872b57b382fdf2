/** Words of medicine that the British dictionary lacks, each in the case it has inside a sentence. Add a word here when the check does not know it and it is right. */
export const MEDICAL_WORDS: readonly string[] = `
  Abraxane acitretin Aclasta adenocarcinoma advice-line afatinib alectinib alkylating allopurinol alopecia alpelisib amenorrhoea aminoglycosides aminophylline
  amiodarone amlodipine anaemia anaphylaxis anastrozole angioedema anthracycline anthracyclines anti-androgens antiemetic antiemetics antifungal
  antimetabolites apixaban aprepitant aromatase arrhythmia arthralgia arthritis asparaginase aspergillosis astemizole atazanavir atorvastatin axitinib azacitidine azathioprine
  bendamustine bicalutamide bilirubin biomarker biosimilars bisoprolol bisphosphonate bisphosphonates bleomycin bortezomib bosentan bradycardia brentuximab brivudine
  bupropion cabazitaxel cabozantinib Caelyx calcitonin calcium cannula carbamazepine CarboTaxol carcinoid carfilzomib cellulitis cetuximab Charcot-Marie-Tooth
  cheilitis chemoradiotherapy chemotherapies chlorambucil cholangiocarcinoma cholinergic ciclosporin cimetidine cinacalcet ciprofloxacin cisapride
  citalopram cladribine clarithromycin clopidogrel clozapine co-trimoxazole codeine colchicine colitis colorectal creatinine crizotinib Crohn cyclizine
  cystitis cytarabine cytokine cytomegalovirus dabigatran dabrafenib dacarbazine daratumumab daunorubicin decitabine degarelix denosumab dermatitis
  deruxtecan dexamethasone diclofenac digoxin diltiazem disulfiram dm domperidone dronedarone durvalumab dysgeusia dyspepsia dysphagia dysphonia dyspnoea echocardiogram efavirenz
  electrolytes embolism emtansine encephalitis encorafenib Enhertu epistaxis eribulin erythrodysesthesia extravasation fallopian famotidine fibroids filgrastim flaxseed
  flecainide fluconazole fludarabine fluvoxamine folate folinic follicular fulvestrant gastritis gefitinib GemCarbo GemCis gemfibrozil gentamicin glibenclamide GnRH
  goserelin gov granisetron gravis Guillain-Barre Guillain-Barré gynaecomastia haematuria haemoglobin haemolytic haemorrhagic haloperidol hepatitis
  hydroxycarbamide hypercalcaemia hyperglycaemia hyperkalaemia hyperpigmentation hyperthyroidism hyperuricaemia hypocalcaemia hypoglycaemia hypomagnesaemia
  hyponatraemia hypophysitis hypotension hypothyroidism ibandronate ibrutinib ibuprofen idarubicin ifosfamide ileus imiquimod immunosuppressant
  immunosuppressants immunotherapies immunotherapy iritis IrMdG isoniazid itraconazole jirovecii Kadcyla ketoacidosis ketoconazole lansoprazole lapatinib leflunomide lenalidomide
  lenvatinib leucopenia leucovorin leukaemias leukoencephalopathy leuprorelin levetiracetam levomepromazine levothyroxine liposomal lisinopril lomustine loperamide
  lorazepam lymphoblastic lymphocyte lymphocytes lymphocytic lymphoedema lymphopenia lysis Macmillan macroglobulinaemia macrogol mannitol Medscape megestrol melanoma
  melphalan meningitis mercaptopurine mesna mesothelioma methotrexate metoclopramide metoprolol metronidazole mFOLFIRINOX MHRA midazolam mitomycin
  mitoxantrone moxifloxacin mTOR mucositis multifocal myalgia myasthenia myeloid myeloma myocarditis Myocet myositis naproxen necrolysis nephritis
  neuroblastoma neuroendocrine neuropathy neutropenia neutrophil neutrophils nevirapine NICE nilotinib nitrous obinutuzumab oesophageal olanzapine oliguria omeprazole
  ondansetron Onivyde Ormond osimertinib osteonecrosis ototoxicity OxMdG oxycodone palbociclib pamidronate pancytopenia panitumumab pantoprazole paracetamol paraesthesia
  paroxetine pazopanib pegfilgrastim pemetrexed pericarditis perindopril pertuzumab petechiae phlebitis photosensitivity pimozide pioglitazone platelet platelets
  pleural pneumocystis pneumonitis polysorbate polyuria pomalidomide ponatinib portacath posaconazole prednisolone pril probenecid procainamide procarbazine prochlorperazine proctitis
  Qdenga quetiapine Vaxchora proteasome proteasomes proteinuria pruritus pyridoxine pyrimethamine radiotherapies radiotherapy raltitrexed ramipril ramucirumab rasburicase Raynaud regorafenib rehydration
  repaglinide retinoids ribociclib ribavirin rifabutin rifampicin risperidone ritonavir rivaroxaban rotavirus ruxolitinib sarcoma senna shosaikoto simvastatin sirolimus sorafenib sorbitol sotalol
  relatlimab rosuvastatin RxNorm sarcoidosis sildenafil spironolactone statins stoma stomatitis stromal sulfasalazine sunitinib tachycardia tacrolimus taxane taxanes telbivudine temozolomide temsirolimus terfenadine
  thalidomide theophylline thiotepa thrombocytopenia thrombosis tickly tinnitus tocilizumab topoisomerase topotecan trabectedin tramadol trametinib
  treosulfan trimethoprim triptorelin trophoblastic tyrosine uk ulcerative urothelial uveitis valsartan vancomycin vandetanib Velindre vemurafenib venetoclax venlafaxine
  vinblastine vinca vinorelbine vismodegib vitiligo voriconazole vortioxetine Waldenstrom Wilms xerosis xerostomia yoghurt zidovudine
`
  .trim()
  .split(/\s+/)
